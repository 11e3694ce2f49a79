import { useLocale, useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { hrefs } from '@/lib/hrefs';
import { MAX_QUERY_LENGTH } from '@/lib/search/params';

/** The one-line search of the home page. */
export function SearchForm() {
  const locale = useLocale();
  const t = useTranslations('Search');
  return (
    <form action={hrefs.search(locale)} role="search" className="max-w-text">
      <label htmlFor="q" className="mb-1 block text-sm font-semibold">
        {t('label')}
      </label>
      <div className="flex">
        <input
          id="q"
          name="q"
          type="search"
          autoComplete="off"
          maxLength={MAX_QUERY_LENGTH}
          className="h-11 w-full min-w-0 border border-r-0 border-edge bg-paper px-3 text-base text-ink"
        />
        <SubmitButton label={t('submit')} />
      </div>
    </form>
  );
}
