import { useTranslations } from 'next-intl';
import { DateText } from '@/components/statements/DateText';
import type { CitedSource } from '@/lib/statements/view';

type Props = { sources: CitedSource[] };

/** Every source of what stands on a page with its own address, for paper: on a screen each is a link away. */
export function CitedSources({ sources }: Props) {
  const t = useTranslations('Paper');
  return (
    <section className="hidden print:block">
      <h2 className="mb-2 text-lg">{t('sources')}</h2>
      <ul className="space-y-1 text-xs">
        {sources.map(({ id, title, titleLanguage, publisher, published, url }) => (
          <li key={id}>
            <span lang={titleLanguage}>{title}</span>
            {publisher && <>. {publisher}</>}
            {published && (
              <>
                , <DateText date={published} />
              </>
            )}
            . {url ? <span className="break-all">{url}</span> : t('noAddress')}
          </li>
        ))}
      </ul>
    </section>
  );
}
