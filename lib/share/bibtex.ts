import type { Locale } from '../i18n/schema';
import { isoDate } from './citation-dates';
import type { CslItem } from './citation';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const languages = { vi: 'vietnamese', en: 'british' } as const satisfies Record<Locale, string>;

/** A brace in a text is a command: BibTeX counts braces, also those that a backslash stands before. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\{}~^&%$#_]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** Braces inside braces keep the capitals of a title and the name of a body whole. */
const whole = (text: string) => `{{${escaped(text)}}}`;

/** The citation as BibTeX: "date" and "urldate" for biblatex, "year" and "month" for the styles before it. */
export function bibtex(item: CslItem): string {
  const author = item.author?.[0]?.literal;
  const [year, month] = item.issued['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', author === undefined ? undefined : whole(author)],
    ['title', whole(item.title)],
    ['organization', whole(item['container-title'])],
    ['type', `{${escaped(item.genre)}}`],
    ['year', `{${String(year)}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    // After the two, so that a reader of both (Zotero) keeps this one.
    ['date', `{${isoDate(item.issued)}}`],
    ['chapter', `{${escaped(item.section)}}`],
    ['version', `{${item.version}}`],
    ['langid', `{${languages[item.language]}}`],
    ['url', `{${item.URL}}`],
    ['urldate', item.accessed ? `{${isoDate(item.accessed)}}` : undefined],
    ['note', `{${escaped(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(12)} = ${value}`],
  );
  return `@online{${item.id},\n${lines.join(',\n')}\n}\n`;
}
