import type { DeclarationContent } from '../../lib/declarations/schema';
import type { StatementDraft } from './statement';

/** The day of adoption as the store writes it: two days of which it was one stand with a slash between them. */
export function dateOfAdoption({ date }: DeclarationContent): string {
  return typeof date === 'string' ? date : date.oneOf.join('/');
}

const parts = [
  { section: 'preamble', kind: 'clause' },
  { section: 'operative', kind: 'clause' },
  { section: 'topics', kind: 'topic' },
] as const;

/** The citing statements of one declaration: its name, its clauses or what is reported of it, and where its text is. */
export function declarationDrafts(declaration: DeclarationContent): StatementDraft[] {
  const { slug, title, officialText } = declaration;
  const shared = {
    home: `declarations/${slug}`,
    owner: { declarationSlug: slug },
    date: dateOfAdoption(declaration),
  };
  const field = (
    topic: string,
    text: StatementDraft['text'],
    support: StatementDraft['support'],
  ) => ({
    ...shared,
    anchor: topic,
    kind: 'field' as const,
    topic,
    text,
    support,
  });
  return [
    field('name', title, declaration),
    ...parts.flatMap(({ section, kind }) =>
      declaration[section].map((clause, index) => ({
        ...shared,
        anchor: clause.id,
        kind,
        topic: section,
        number: index + 1,
        ...(clause.act && { act: clause.act }),
        title: clause.title,
        text: clause.text,
        support: clause,
        mentions: clause,
      })),
    ),
    ...(officialText ? [field('official-text', officialText.text, officialText)] : []),
  ];
}
