import type { TermContent } from '../../lib/glossary/schema';
import type { StatementDraft } from './statement';

/** The citing statements of one glossary entry: the pair of words, then the names in the order of their times. */
export function termDrafts(term: TermContent): StatementDraft[] {
  const { slug, name, abbreviation, variants } = term;
  const shared = { home: `glossary/${slug}`, owner: { termSlug: slug } };
  return [
    {
      ...shared,
      anchor: 'name',
      kind: 'field',
      topic: 'name',
      date: '',
      text: name,
      alsoFoundBy: [abbreviation ?? '', ...variants.map(({ text }) => text)],
      support: term,
    },
    ...term.names.map((dated) => ({
      ...shared,
      anchor: dated.id,
      kind: 'name' as const,
      date: dated.from ?? '',
      ...(dated.until && { until: dated.until }),
      text: dated.text,
      support: dated,
    })),
  ];
}
