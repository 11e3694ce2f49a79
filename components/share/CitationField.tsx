import { useTranslations } from 'next-intl';
import { icuKey } from '@/lib/i18n/icu-key';
import type { CitationForm } from '@/lib/share/citation-forms';
import { CopyText } from './CopyText.client';

type Props = { citation: CitationForm; href?: string };

const WIDTH = 64;

/** About as many lines as the text takes, for browsers that cannot fit a field to its text. */
const rows = (text: string) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / WIDTH)), 0);

/** One form of a citation in a field, where it can be selected and copied without scripts, and as a file. */
export function CitationField({ citation: { form, lang, text, file }, href }: Props) {
  const t = useTranslations('Cite');
  const key = icuKey(form);
  const name = t('form', { form: key });
  // The plain forms explain themselves.
  const hint = file !== undefined || form === 'apa' ? t('hint', { form: key }) : null;
  return (
    <div className="border-t border-rule pt-4">
      <h2 className="text-lg">
        <label htmlFor={form}>{name}</label>
      </h2>
      {hint !== null && (
        <p id={`${form}-hint`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      <textarea
        id={form}
        readOnly
        lang={lang}
        rows={rows(text)}
        spellCheck={false}
        aria-describedby={hint === null ? undefined : `${form}-hint`}
        className={`mt-2 block field-sizing-content w-full resize-none overflow-auto border border-edge bg-sheet px-3 py-2 print:bg-transparent ${file ? 'text-sm' : 'font-serif text-clause'}`}
        defaultValue={text}
      />
      <p data-print="no" className="mt-1 flex flex-wrap gap-x-5 text-sm">
        {href !== undefined && (
          <a href={href} download className="inline-block py-0.5">
            {t('download', { form: name })}
          </a>
        )}
        <CopyText
          from={form}
          label={t('copy')}
          name={t('copyName', { form: name })}
          done={t('copied')}
        />
      </p>
    </div>
  );
}
