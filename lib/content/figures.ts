import { problemAt, type Problem } from './problems';
import type { Pair } from './texts';

type Names = readonly (readonly string[])[];

/** How each language writes the numbers from one to twenty without digits, months included. */
const english: Names = [
  ['one', 'first', 'once', 'single', 'January'],
  ['two', 'second', 'twice', 'both', 'February'],
  ['three', 'third', 'March'],
  ['four', 'fourth', 'April'],
  ['five', 'fifth', 'May'],
  ['six', 'sixth', 'June'],
  ['seven', 'seventh', 'July'],
  ['eight', 'eighth', 'August'],
  ['nine', 'ninth', 'September'],
  ['ten', 'tenth', 'October'],
  ['eleven', 'eleventh', 'November'],
  ['twelve', 'twelfth', 'December'],
  ['thirteen(?:th)?'],
  ['fourteen(?:th)?'],
  ['fifteen(?:th)?'],
  ['sixteen(?:th)?'],
  ['seventeen(?:th)?'],
  ['eighteen(?:th)?'],
  ['nineteen(?:th)?'],
  ['twent(?:y|ieth)'],
];
const ones = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const vietnamese: Names = [
  ['một', 'nhất', 'đầu'],
  ['hai', 'nhì'],
  ['ba'],
  ['bốn', 'tư'],
  ...ones.slice(4).map((one) => [one]),
  ['mười'],
  ...ones.map((one) => [`mười ${one === 'năm' ? 'lăm' : one}`]),
  ['hai mươi'],
];

/** The numbers that stand in digits: thousands joined, 3,5 as 3.5, 08 as 8, 2023-24 as 2023-2024. */
function digits(text: string): Set<string> {
  const years = text.replace(/\b(\d\d)(\d\d)-(\d\d)(?![\d-])/g, '$1$2-$1$3');
  const found = years.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return new Set(
    found.map((number) =>
      number
        .replace(/[.,](?=\d{3}(?!\d))/g, '')
        .replace(',', '.')
        .replace(/^0+(?=\d)/, ''),
    ),
  );
}

function saysInWords(text: string, number: string, names: Names): boolean {
  const words = names[Number(number) - 1];
  if (!words) return false;
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu').test(text);
}

function lacking(from: string, to: string, names: Names): string[] {
  const there = digits(to);
  return [...digits(from)].filter(
    (number) => !there.has(number) && !saysInWords(to, number, names),
  );
}

/** Numbers, years, days and percentages in digits that the other language does not name, not even in words. */
export function figureProblems(pairs: Pair[]): Problem[] {
  return pairs.flatMap(({ at, path, vi, en }) => {
    const only = [
      { numbers: lacking(vi, en, english), language: 'Vietnamese' },
      { numbers: lacking(en, vi, vietnamese), language: 'English' },
    ].flatMap(({ numbers, language }) =>
      numbers.length > 0 ? [`${numbers.join(', ')} in ${language} only`] : [],
    );
    if (only.length === 0) return [];
    return [
      problemAt(at, path, `names different numbers: ${only.join('; ')}; correct one language`),
    ];
  });
}
