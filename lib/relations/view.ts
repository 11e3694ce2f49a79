import { inLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { sourceLabel, statementFields } from '../statements/select';
import {
  citationView,
  statementView,
  type CitationRow,
  type CitationView,
  type StatementRow,
  type StatementView,
} from '../statements/view';
import { relationTypes, type RelationType } from './schema';

export const relationFields = {
  type: true,
  reasonVi: true,
  reasonEn: true,
  from: { select: statementFields },
  to: { select: statementFields },
  citations: {
    select: { paragraphs: true, source: { select: sourceLabel } },
    orderBy: { id: 'asc' },
  },
} as const;

export type RelationRow = {
  type: string;
  reasonVi: string;
  reasonEn: string;
  from: StatementRow;
  to: StatementRow;
  citations: CitationRow[];
};

/** A relation as it is met at one of its ends: the text at the other end, and whether that is the earlier one. */
export type RelationView = {
  type: RelationType;
  isBackward: boolean;
  other: StatementView;
  reason: string;
  citations: CitationView[];
};

/** The relations of each statement that has any, by its id: first what it is to earlier ones, then what later ones are to it. */
export function relationsByStatement(
  rows: readonly RelationRow[],
  locale: Locale,
): Map<string, RelationView[]> {
  const ends = rows.flatMap((row) => {
    const type = relationTypes.find((one) => one === row.type);
    if (!type) throw new Error(`A relation of ${row.from.id} has an unknown type: ${row.type}`);
    const shared = {
      type,
      reason: inLocale(row, 'reason', locale),
      citations: row.citations.map((one) => citationView(one, locale)),
    };
    return [
      { id: row.from.id, isBackward: true, other: statementView(row.to, locale), ...shared },
      { id: row.to.id, isBackward: false, other: statementView(row.from, locale), ...shared },
    ];
  });
  const sorted = ends.sort(
    (a, b) =>
      Number(b.isBackward) - Number(a.isBackward) || a.other.date.localeCompare(b.other.date),
  );
  const found = new Map<string, RelationView[]>();
  for (const { id, ...view } of sorted) found.set(id, [...(found.get(id) ?? []), view]);
  return found;
}
