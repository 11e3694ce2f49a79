import type { Content } from '@/lib/content/read';
import { sortableDate } from '@/lib/dates';
import { dateOfAdoption } from '@/prisma/rows/declaration';
import { statementDrafts } from '@/prisma/rows/drafts';
import type { StatementDraft } from '@/prisma/rows/statement';
import { numbersFrom, textsLike, type SyntheticText } from './synthetic-texts';

const SEED = 20260122;
const TITLE = [4, 7] as const;
const TEXT = [25, 40] as const;

type InBoth = { vi: SyntheticText; en: SyntheticText };

/** A clause that nobody adopted, with its title and text as they stand in the index. */
export type SyntheticClause = { draft: StatementDraft; title: InBoth; text: InBoth };

const written = ({ vi, en }: InBoth) => ({ vi: vi.written, en: en.written });

/** So many clauses in the record's own words, spread over its declarations: the newest first. */
export function* syntheticClauses(content: Content, count: number): Generator<SyntheticClause> {
  const numbers = numbersFrom(SEED);
  const spoken = statementDrafts(content).filter(({ kind }) => kind !== 'field' && kind !== 'name');
  const textsIn = (locale: 'vi' | 'en') =>
    textsLike(
      spoken.map(({ text }) => text[locale]),
      numbers,
    );
  const [vi, en] = [textsIn('vi'), textsIn('en')];
  const themes = content.themes.map(({ record }) => record.slug);
  const sources = content.sources.map(({ record }) => record.id);
  const declarations = content.declarations
    .map(({ record }) => ({ slug: record.slug, date: dateOfAdoption(record) }))
    .sort((a, b) => sortableDate(b.date).localeCompare(sortableDate(a.date)));

  for (let index = 0; index < count; index += 1) {
    const declaration = declarations[Math.floor((index * declarations.length) / count)];
    if (!declaration) throw new Error('There is no declaration to give a clause to.');
    const { slug, date } = declaration;
    const [theme, source] = [numbers.below(themes.length), numbers.below(sources.length)];
    const title = { vi: vi(...TITLE), en: en(...TITLE) };
    const text = { vi: vi(...TEXT), en: en(...TEXT) };
    const draft: StatementDraft = {
      home: `declarations/${slug}`,
      owner: { declarationSlug: slug },
      anchor: `synthetic-${String(index + 1)}`,
      kind: 'clause',
      topic: 'operative',
      number: index + 1,
      date,
      title: written(title),
      text: written(text),
      support: {
        cites: sources.slice(source, source + 1).map((id) => ({ source: id })),
        notes: [],
      },
      mentions: { themes: themes.slice(theme, theme + numbers.between(1, 2)) },
    };
    yield { draft, title, text };
  }
}
