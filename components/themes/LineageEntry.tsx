import { useLocale, useTranslations } from 'next-intl';
import { RelationList } from '@/components/relations/RelationList';
import { ActLabel } from '@/components/statements/ActLabel';
import { Citations } from '@/components/statements/Citations';
import { DateText } from '@/components/statements/DateText';
import { Notes } from '@/components/statements/Notes';
import { statementHome } from '@/components/statements/statement-home';
import type { RelationView } from '@/lib/relations/view';
import type { StatementView } from '@/lib/statements/view';

type Props = {
  statement: StatementView;
  relations: RelationView[];
  /** What stands beside the meetings says for itself when it was and what it belongs to. */
  isBeside: boolean;
};

/** One point of a lineage: what kind of point it is, its act, its words, its sources, and what it is to others. */
export function LineageEntry({ statement, relations, isBeside }: Props) {
  const locale = useLocale();
  const t = useTranslations('Lineage');
  const c = useTranslations('Clauses');
  const { href, label } = statementHome(statement, locale);
  const isOfText = statement.home.record === 'declaration';
  const kind = isOfText
    ? c('number', { section: statement.topic ?? '', number: statement.number ?? 0 })
    : t('kind', { kind: statement.kind });
  return (
    <li className="border-l-2 border-rule pl-4">
      <p className="text-sm text-quiet">
        {statement.act && (
          <>
            <ActLabel act={statement.act} verb={statement.verb} />
            {' · '}
          </>
        )}
        {kind}
        {statement.title ? (
          (isOfText || isBeside) && ` · ${label}`
        ) : (
          <>
            {' · '}
            <a href={href}>{label}</a>
          </>
        )}
        {isBeside && statement.date !== '' && (
          <>
            {' · '}
            <DateText date={statement.date} />
          </>
        )}
      </p>
      {statement.title && (
        <p className="font-serif text-base leading-snug font-semibold">
          <a href={href} className="inline-block py-0.5">
            {statement.title}
          </a>
        </p>
      )}
      <p className="mt-1 font-serif text-base">{statement.text}</p>
      <Notes notes={statement.notes} />
      <Citations citations={statement.citations} />
      <RelationList relations={relations} isLaterBelow />
    </li>
  );
}
