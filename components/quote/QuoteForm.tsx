import { useLocale, useTranslations } from 'next-intl';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { hrefs } from '@/lib/hrefs';
import { MAX_PASSAGE_LENGTH, MAX_TYPED_LENGTH } from '@/lib/quote/params';

type Props = { text: string };

/** The field into which a reader pastes a passage. */
export function QuoteForm({ text }: Props) {
  const locale = useLocale();
  const t = useTranslations('Quote');
  return (
    <form action={hrefs.quote(locale)} role="search" aria-label={t('title')} className="max-w-text">
      <label htmlFor="text" className="mb-1 block font-semibold">
        {t('label')}
      </label>
      <p id="text-hint" className="mb-2 text-sm text-quiet">
        {t('hint', { most: MAX_PASSAGE_LENGTH })}
      </p>
      <textarea
        id="text"
        name="text"
        rows={text === '' ? 5 : 3}
        maxLength={MAX_TYPED_LENGTH}
        autoComplete="off"
        aria-describedby="text-hint"
        defaultValue={text}
        className="block w-full border border-edge bg-paper px-3 py-2 font-serif text-lg text-ink"
      />
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <SubmitButton label={t('submit')} />
        {text !== '' && <a href={hrefs.quote(locale)}>{t('another')}</a>}
      </div>
    </form>
  );
}
