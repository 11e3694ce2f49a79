import { useTranslations } from 'next-intl';
import type { Stretch } from '@/lib/share/difference';

type Props = { stretches: Stretch[]; lang?: string };

/** Two wordings in one text: what was taken out and what was put in, told in words as well as by look. */
export function WordDifference({ stretches, lang }: Props) {
  const t = useTranslations('Versions');
  return (
    <p lang={lang} className="font-serif text-clause">
      {stretches.map(({ what, text }, at) => {
        if (what === 'same') return text;
        const Change = what === 'removed' ? 'del' : 'ins';
        return (
          // The stretches of a text never change their places.
          <Change key={at}>
            <span className="sr-only">{t(what)} </span>
            {text.trimEnd()}
            <span className="sr-only"> {t('end')}</span>
            {/\s$/u.test(text) ? ' ' : ''}
          </Change>
        );
      })}
    </p>
  );
}
