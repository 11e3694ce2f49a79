import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import { GapList } from '@/components/ui/GapList';
import type { TermEntry } from '@/lib/glossary/queries';
import type { CitationView, StatementView } from '@/lib/statements/view';
import { NamePeriods } from './NamePeriods';
import { recordHref } from './record-href';
import { TermHead } from './TermHead';
import { TermUsage } from './TermUsage';

type Props = { terms: TermEntry[] };

/** True where every source and paragraph of an entry stands with one of its names already. */
function areCitedBy(names: StatementView[], { citations }: StatementView): boolean {
  const places = names.flatMap((name) => name.citations).map(placeOf);
  return citations.every((citation) => places.includes(placeOf(citation)));
}

const placeOf = ({ source, paragraphs }: CitationView) => [source.id, ...paragraphs].join();

/** Glossary entries: the pair of words, their names over time, their source, and where they are used. */
export function TermList({ terms }: Props) {
  const locale = useLocale();
  const t = useTranslations('Glossary');
  return (
    <ul className="divide-y divide-rule border-t border-rule">
      {terms.map((term) => (
        <li key={term.slug} id={term.slug} className="space-y-1 py-4">
          <TermHead entry={term} href={recordHref(term.record, locale)} />
          {term.isOurName && <p className="text-sm text-quiet">{t('nameIsOurs')}</p>}
          <NamePeriods names={term.names} />
          {term.basis && (
            <>
              <Notes notes={term.basis.notes} />
              {!areCitedBy(term.names, term.basis) && (
                <div className="pt-1">
                  <Citations citations={term.basis.citations} />
                </div>
              )}
            </>
          )}
          <TermUsage statements={term.usedIn} />
          {term.gaps.length > 0 && <GapList title={t('gaps')} gaps={term.gaps} isClose />}
        </li>
      ))}
    </ul>
  );
}
