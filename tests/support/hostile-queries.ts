import {
  resultTypes,
  sorts,
  type Known,
  type ParamName,
  type RawParams,
} from '@/lib/search/params';
import { acts } from '@/lib/statements/schema';
import { anyText, pick } from './generated-texts';
import { numbersFrom, type Numbers } from './synthetic-texts';

/** Markup that must never stand in a page as it was typed. */
export const MARKUP = [
  '<script>alert(1)</script>',
  '</script><script>alert(2)</script>',
  '"><img src=x onerror=alert(3)>',
  '<svg onload=alert(4)>',
  '" onfocus=alert(5) autofocus x="',
  "' onmouseover=alert(6) '",
  '</title><iframe src="javascript:alert(7)">',
  '<!--',
  '{{constructor.constructor("alert(8)")()}}',
] as const;

const FTS5 = [
  ...['AND', 'OR', 'NOT', 'NEAR(', 'NEAR(a b, 5)', 'a NEAR/2 b', '^', '*', 'a*', '^a', '+', '-'],
  ...['"', '""', '"""', '" OR "', '“', '”', '(', ')', '((((', '))))', '{', '}', '[', ']', ':'],
  ...['viExact:', '{viFolded names} :', '- names :', 'filters : "typeclause"', 'filters:entry'],
  ...['rowid', 'Search', 'MATCH', 'rank', '-"', '-""', '- -', '--', '-an -ninh', 'AND AND'],
];
const SQL = [
  ...[
    "'",
    "''",
    "' OR '1'='1",
    "'; DROP TABLE Statement; --",
    'UNION SELECT sql FROM sqlite_master',
  ],
  ...[
    '%',
    '_',
    '\\',
    '?1',
    ':a',
    '@b',
    '$c',
    '/*',
    "x'00'",
    '"; ATTACH DATABASE "/tmp/x" AS x; --',
  ],
];
const UNSEEN = [
  ...['\u0000', '\u0007', '\u001b[31m', '\r\n', '\t', '\u0085', '\u00a0', '\u2028', '\u3000'],
  ...[
    '\ud800',
    '\udfff',
    '\udc00\ud800',
    '\u202e',
    '\u202d',
    '\u200f',
    '\u2066',
    '\u2069',
    '\ufeff',
  ],
  ...[
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufffd',
    '\uffff',
    '\u0301',
    '\ufe0f',
    '\u{e0041}',
    '\u{10ffff}',
  ],
];
const OWN_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null'];
const WORDS = [
  ...['an', 'ninh', 'mạng', 'AI', 'ASEAN', 'chuyển đổi số', 'chuyen doi so', 'digital', 'DEFA'],
  ...['cibersecurity', 'artifical', 'inteligence', 'TT&TT', 'hoà', 'kỹ năng', 'của', 'the', 'về'],
  ...['security', 'organisation', '5G/6G', '2026', '01/2026', 'hanoi', 'nhân', 'tại', 'ministers'],
];

/** Letters in a row that are no word, of every length up to what an address can hold. */
function longWord(numbers: Numbers): string {
  const letters =
    pick(['x', 'iz', 'ay', 'aeiou', 'ệ', 'e\u0301', 'an', 'security', 'ss'], numbers) ?? '';
  const length = pick([9, 20, 40, 60, 100, 199, 200, 10_000], numbers) ?? 1;
  return letters.repeat(length).slice(0, length);
}

/** Words that the record nearly has: one of its words with a letter lost, doubled or changed. */
function nearWord(numbers: Numbers): string {
  const word = pick(WORDS, numbers) ?? '';
  const at = numbers.below(word.length);
  const put = pick(['', 'z', word.slice(at, at + 1).repeat(2), '-', ' '], numbers) ?? '';
  return word.slice(0, at) + put + word.slice(at + 1);
}

function piece(numbers: Numbers): string {
  const kind = numbers.below(14);
  if (kind === 0) return anyText(numbers);
  if (kind === 1) return longWord(numbers);
  if (kind === 2) return (pick([...WORDS, ...FTS5], numbers) ?? '').repeat(numbers.between(2, 20));
  if (kind === 3) return `${pick(WORDS, numbers) ?? ''} `.repeat(numbers.between(2, 20));
  if (kind === 4 || kind === 5) return nearWord(numbers);
  const some = [WORDS, WORDS, WORDS, FTS5, FTS5, SQL, UNSEEN, MARKUP][kind - 6] ?? OWN_NAMES;
  return pick(some, numbers) ?? '';
}

function hostileText(numbers: Numbers): string {
  const between = pick(['', ' ', ' ', ' ', '"', ' -', '\t'], numbers) ?? ' ';
  return Array.from({ length: numbers.between(1, 6) }, () => piece(numbers)).join(between);
}

/** So many texts that no reader would type in good faith; the same ones every time. */
export function hostileTexts(count: number, seed = 7): string[] {
  const numbers = numbersFrom(seed);
  return Array.from({ length: count }, () => hostileText(numbers));
}

/** Every name by which a page reads something from its address. */
export const paramNames = [
  ...(['q', 'type', 'theme', 'body', 'meeting', 'masterplan', 'act', 'country'] as const),
  ...(['from', 'to', 'sort', 'only', 'page'] as const),
] satisfies ParamName[];

const ODD = [
  '0',
  '-1',
  '1001',
  '9999',
  '1e3',
  '٢٠٢٦',
  '１',
  'NaN',
  '1.5',
  'VN',
  'ai data',
  ...OWN_NAMES,
];

const choiceNames = ['theme', 'body', 'meeting', 'masterplan'] as const;
type Values = Partial<Record<ParamName, readonly string[]>>;

const FIXED: Values = {
  ...{ type: resultTypes, act: acts, sort: sorts, only: ['typed'] },
  ...{ from: ['1990', '2001', '2015'], to: ['2015', '2026', '2100'], page: ['1', '2', '1000'] },
};

/**
 * So many queries of addresses that no reader would send in good faith, the same ones every time: a hostile text as the
 * words, and values that are known to the record, odd or hostile for some of the filters.
 */
export function hostileQueries(count: number, choices: Known, seed = 11): RawParams[] {
  const numbers = numbersFrom(seed);
  const known: Values = { ...FIXED };
  for (const name of choiceNames) known[name] = choices[name]?.map(({ value }) => value) ?? [];
  const valueOf = (name: ParamName): string => {
    const kind = numbers.below(6);
    if (kind === 0) return hostileText(numbers);
    return pick(kind === 1 ? ODD : (known[name] ?? ODD), numbers) ?? '';
  };
  const once = (value: () => string) => (numbers.below(8) === 0 ? [value(), value()] : value());
  return Array.from({ length: count }, () => {
    const raw: RawParams = { q: once(() => hostileText(numbers)) };
    for (const name of paramNames)
      if (name !== 'q' && numbers.below(9) === 0) raw[name] = once(() => valueOf(name));
    return raw;
  });
}
