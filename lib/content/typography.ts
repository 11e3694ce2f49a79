import { locales, type Locale } from '../i18n/schema';
import { problemAt, type Problem } from './problems';
import type { Pair } from './texts';

type Rule = { found: RegExp; told: (found: string) => string; only?: Locale; unquoted?: true };

const whole = (words: string, flags = 'u') =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, flags);

const houseNames: Partial<Record<string, string>> = {
  Hanoi: 'Ha Noi',
  Vietnam: 'Viet Nam',
  Laos: 'Lao PDR',
  'South Korea': 'Republic of Korea',
};

/** What the house style does not know, and what to write instead. */
const rules: Rule[] = [
  { found: whole('TODO'), told: () => 'still says TODO; write the text in your own words' },
  { found: /"/, told: () => 'holds a straight quotation mark; write “ and ”' },
  { found: /[‘’]/, told: () => "holds a curly apostrophe; write '" },
  { found: / {2}/, told: () => 'holds two spaces in a row; leave one' },
  { found: /\t/, told: () => 'holds a tab; write a space' },
  {
    found: /\n/,
    told: () => 'holds a line break; write one paragraph (after >- lines are joined)',
  },
  {
    found: /[\u00A0\u2007\u2011\u202F]/,
    told: () => 'holds a non-breaking space or hyphen; type an ordinary one',
  },
  { found: /\.\.\./, told: () => 'holds three dots; write … or finish the sentence' },
  {
    found: /(?<!\.)\.\.(?!\.)|[,;:]{2}|[,;:]\.|(?<!\.)\.[,;]/,
    told: (marks) => `holds two marks in a row (${marks}); keep one`,
  },
  { found: /[–—]/, told: (dash) => `holds a long dash (${dash}); write a hyphen or a comma` },
  { found: /(?<= )[,.;:!?)”]/, told: (mark) => `has a space before ${mark} which does not belong` },
  { found: /[,;!?](?=\p{L})/u, told: (mark) => `has no space after ${mark} where one belongs` },
  { found: /<\/?[a-z][^>]*>/i, told: (tag) => `holds an HTML tag (${tag}); write plain text` },
  {
    found: /&(?:#\w+|[a-z]+);/i,
    told: (code) => `holds an HTML code (${code}); type the character itself`,
  },
  {
    found: /\*\*|`|\]\(/,
    told: (mark) => `holds Markdown (${mark}); write plain text`,
  },
  {
    found: /https?:\/\/\S+/,
    told: () => 'holds a web address; make it a source and cite that',
  },
  {
    found: /[Ðð]/,
    told: (eth) => `holds an Icelandic ${eth}; type the Vietnamese Đ or đ`,
  },
  {
    found: /[\p{Script=Cyrillic}\p{Script=Greek}]/u,
    told: (letter) => `holds a letter of another alphabet (${letter}); retype the word by hand`,
  },
  {
    found: /[\uFB00-\uFB06\uFF01-\uFF5E]/,
    told: (letter) => `holds a joined or wide character (${letter}); retype the word by hand`,
  },
  {
    only: 'en',
    found: /\b(the|a|an|of|to|in|on|and|for|with|by|is|was) \1\b/i,
    told: (twice) => `says “${twice}”; remove one`,
  },
  {
    only: 'vi',
    found: whole('(các|của|và|là|trong|được|cho|về|với) \\1', 'iu'),
    told: (twice) => `says “${twice}”; remove one`,
  },
  {
    only: 'vi',
    unquoted: true,
    found: whole('CĐS|CNTT|CPĐT|ĐMST|DN|KTS|TTTT|TT&TT'),
    told: (short) => `holds the press abbreviation ${short}; write the words in full`,
  },
  {
    only: 'en',
    unquoted: true,
    // Agencies and outlets keep their names: Vietnam News Agency, Vietnam.vn.
    found: /\b(?:Hanoi|Vietnam(?!\.\w| \p{Lu})|Laos|South Korea)\b/u,
    told: (name) => `spells ${name} unlike the house; write ${houseNames[name] ?? name}`,
  },
];

const QUOTED = /“[^”]*”/g;
const count = (text: string, mark: string) => text.split(mark).length - 1;

function mistakes(text: string, locale: Locale): string[] {
  const unquoted = text.replace(QUOTED, '“”');
  const broken = rules.flatMap((rule) => {
    if (rule.only !== undefined && rule.only !== locale) return [];
    const found = rule.found.exec(rule.unquoted ? unquoted : text);
    return found ? [rule.told(found[0])] : [];
  });
  const unpaired = (['“”', '()'] as const).flatMap(([open = '', close = '']) =>
    count(text, open) === count(text, close)
      ? []
      : [`has ${open} and ${close} that do not pair; add or remove one`],
  );
  return [...broken, ...unpaired];
}

/** Characters, marks and spellings in texts that the house style does not know. */
export function typographyProblems(pairs: Pair[]): Problem[] {
  return pairs.flatMap(({ at, path, ...texts }) =>
    locales.flatMap((locale) =>
      mistakes(texts[locale], locale).map((told) => problemAt(at, [...path, locale], told)),
    ),
  );
}
