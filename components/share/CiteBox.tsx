import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';

type Props = { declaration: string; clause: string; text: string };

/** How to cite a clause, on its own page: a sentence to copy, and the way to every other form. */
export function CiteBox({ declaration, clause, text }: Props) {
  const locale = useLocale();
  const t = useTranslations('Cite');
  return (
    <Section id="cite" title={t('title')}>
      <p className="max-w-text font-serif break-words select-all">{text}</p>
      <div data-print="no" className="mt-3 text-sm">
        <a href={hrefs.cite(locale, declaration, clause)} className="inline-block py-0.5">
          {t('all')}
        </a>
        <p className="flex flex-wrap gap-x-4">
          {t('files')}
          {(['ris', 'bibtex', 'csl-json'] as const).map((file) => (
            <a
              key={file}
              href={hrefs.cite(locale, declaration, clause, file)}
              download
              className="inline-block py-0.5"
            >
              {t('form', { form: icuKey(file) })}
            </a>
          ))}
        </p>
      </div>
    </Section>
  );
}
