import type { Locale, Localized } from '../i18n/schema';
import type { Citation } from '../statements/schema';
import type { Content } from './read';
import { locateStatements, type Located } from './statements';

/** Something that cites a paragraph, as it stands on the site: its address, what it is and its words. */
export type Citing = { address: string; remark: string; words: Localized };

/** What a record says of itself where it is cited as a whole; the rest of it has citations of its own. */
const OWN = [
  'abbreviation',
  'title',
  'name',
  'type',
  'kind',
  'description',
  'period',
  'date',
  'act',
];

function textOf(value: unknown, locale: Locale): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => textOf(one, locale)).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  if ('vi' in value && 'en' in value) return textOf(value[locale], locale);
  return fieldsOf(value, locale, (key) => !['id', 'cites', 'notes'].includes(key));
}

function fieldsOf(value: object, locale: Locale, isTold: (key: string) => boolean): string {
  return Object.entries(value)
    .filter(([key]) => isTold(key))
    .map(([key, inner]) => {
      const text = textOf(inner, locale);
      return `${key} ${typeof inner === 'object' && text.includes(', ') ? `(${text})` : text}`;
    })
    .join(', ');
}

function wordsOf({ path, support, statement }: Located): Localized {
  const words = (locale: Locale) => {
    if (!statement) {
      return path.length === 0
        ? fieldsOf(support, locale, (key) => OWN.includes(key))
        : textOf(support, locale);
    }
    const title = 'title' in statement ? `${textOf(statement.title, locale)}. ` : '';
    return title + statement.text[locale];
  };
  return { vi: words('vi'), en: words('en') };
}

function actOf({ statement }: Located): string {
  return statement && 'act' in statement && typeof statement.act === 'string' ? statement.act : '';
}

/** Everything that cites one paragraph of a source, notes included, in the order of the files. */
export function citing(content: Content, source: string, paragraph: number): Citing[] {
  const isCited = (cites: Citation[] | undefined) =>
    cites?.some((cite) => cite.source === source && cite.paragraphs?.includes(paragraph)) ?? false;
  return locateStatements(content).flatMap((located) => {
    const address = `${located.at.name}#${located.id}`;
    return [
      ...(isCited(located.support.cites)
        ? [{ address, remark: actOf(located), words: wordsOf(located) }]
        : []),
      ...located.support.notes.flatMap(({ kind, text, cites }) =>
        isCited(cites) ? [{ address, remark: `note: ${kind}`, words: text }] : [],
      ),
    ];
  });
}
