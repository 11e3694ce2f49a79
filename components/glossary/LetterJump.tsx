import { useLocale, useTranslations } from 'next-intl';
import type { TermEntry } from '@/lib/glossary/queries';
import { firstLetter } from '@/lib/glossary/letters';

type Props = { terms: TermEntry[] };

/** For each letter that words begin with, a link to the first of them. */
export function LetterJump({ terms }: Props) {
  const locale = useLocale();
  const t = useTranslations('Glossary');
  const letterOf = ({ name }: TermEntry) => firstLetter(name, locale);
  const firsts = terms.filter(
    (term, index) => terms.findIndex((one) => letterOf(one) === letterOf(term)) === index,
  );
  return (
    <nav aria-label={t('letters')} data-print="no" className="mb-4">
      <ul className="flex flex-wrap gap-x-1">
        {firsts.map((term) => (
          <li key={term.slug}>
            <a href={`#${term.slug}`} className="inline-block min-w-8 py-0.5 text-center">
              {letterOf(term)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
