import { countryOf } from './countries';
import { inOrder, type Proposal } from './proposal';
import type { Sentence } from './sentences';

/** A person with the office that the article gives, and what the sentence says the person did. */
export type Person = { name: string; office: string; does: Doing };
export type Doing = 'chairs' | 'opens' | 'leads' | 'hosts' | 'attends';

const RANK = String.raw`(?:Phó\s+|Quyền\s+|Trợ lý\s+|Nguyên\s+)?`;
const OFFICE = String.raw`(?<![\p{L}])${RANK}(?:Tổng Bí thư|Tổng Thư ký|Chủ tịch nước|Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Quốc vụ khanh|Cục trưởng|Vụ trưởng|Tổng cục trưởng|Tổng giám đốc|Giám đốc|Trưởng đoàn|Trưởng ban|Chánh văn phòng|Viện trưởng|Đại sứ)`;
const OFFICES = new RegExp(OFFICE, 'giu');
const ADDRESSED = new RegExp(
  String.raw`(?<![\p{L}])(?:ông|bà|ngài|đồng chí)\s+(?<name>\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){1,4})\s*[,–-]\s*(?<office>${OFFICE}[^,.;:()“”"]*)`,
  'giu',
);

const MOST_OF_OFFICE = 12;

/** Words that end the name of an office although no stop stands before them. */
const STOP =
  /^(?:đã|đang|sẽ|cũng|cho|là|với|tại|do|đại|dẫn|chủ|phát|tham|dự|nhấn|khẳng|chia|các|trong|ngày)$/u;
const MOST_BETWEEN = 4;
const MOST_TOKENS = 18;
const NOT_NAMES = /^(?:Bộ|Cục|Vụ|Ủy|Uỷ|Ban|Sở|Viện|Tổng|Hội|Chính|Nhà|Liên)$/u;
const isCapital = (word: string) => /^\p{Lu}[\p{L}’'-]*$/u.test(word);
const isShorthand = (word: string) => /^[\p{Lu}&-]{2,}$/u.test(word) && word.length > 1;

type Run = { words: string[]; at: number };

function runsOf(words: string[]): Run[] {
  const runs: Run[] = [];
  let between = 0;
  for (const [at, word] of words.entries()) {
    const last = runs.at(-1);
    if (isCapital(word) && !isShorthand(word)) {
      if (last && last.at + last.words.length === at) last.words.push(word);
      else runs.push({ words: [word], at });
      between = 0;
    } else if (STOP.test(word) || ++between > MOST_BETWEEN) break;
  }
  return runs;
}

/** A run of capitals without the country that stands before a foreign name. */
function withoutCountry({ words, at }: Run): Run {
  const size = [2, 1].find(
    (count) => words.length > count + 1 && countryOf(words.slice(0, count).join(' ')),
  );
  return size === undefined ? { words, at } : { words: words.slice(size), at: at + size };
}

/** The first run of capitalised words after an office that is neither a ministry nor a country. */
function nameIn(words: string[]): { name: string; until: number } | undefined {
  const run = runsOf(words)
    .map(withoutCountry)
    .find(
      ({ words: name }) =>
        name.length >= 2 &&
        name.length <= 5 &&
        !NOT_NAMES.test(name[0] ?? '') &&
        countryOf(name.join(' ')) === undefined,
    );
  return run && { name: run.words.join(' '), until: run.at };
}

function doing(sentence: string, start: number, end: number): Doing {
  const [before, after] = [sentence.slice(Math.max(0, start - 40), start), sentence.slice(end)];
  const next = after.slice(0, 60);
  if (/^[^,.;]{0,25}(?:chủ trì|chủ tọa)|^[^.;]{0,40}Chủ tịch hội nghị/iu.test(next))
    return 'chairs';
  if (/khai mạc/iu.test(next)) return 'opens';
  if (/^\s*dẫn đầu|làm trưởng đoàn/iu.test(next) || /trưởng đoàn/iu.test(before)) return 'leads';
  if (/đại diện (?:cho )?(?:nước )?chủ nhà/iu.test(before + next)) return 'hosts';
  return 'attends';
}

/** The words of an office up to the verb that follows it. */
function officeIn(text: string): string {
  const words = text.trim().split(/\s+/u);
  const end = words.findIndex((word, at) => at > 0 && STOP.test(word));
  return words.slice(0, Math.min(end === -1 ? words.length : end, MOST_OF_OFFICE)).join(' ');
}

function addressedIn(sentence: string): Person[] {
  return Array.from(sentence.matchAll(ADDRESSED)).map(({ 0: found, index, groups = {} }) => ({
    name: groups.name ?? '',
    office: officeIn(groups.office ?? ''),
    does: doing(sentence, index, index + found.length),
  }));
}

function titledIn(sentence: string): Person[] {
  return Array.from(sentence.matchAll(OFFICES)).flatMap(({ index, 0: office }) => {
    const after = /^[^,.;:(“"]*/u.exec(sentence.slice(index + office.length))?.[0] ?? '';
    const words = after.trim().split(/\s+/u).slice(0, MOST_TOKENS);
    const found = nameIn(words);
    if (!found) return [];
    const of = words.slice(0, found.until).join(' ');
    const end = sentence.indexOf(found.name, index) + found.name.length;
    return [
      {
        name: found.name,
        office: `${office} ${of}`.trim(),
        does: doing(sentence, index, end),
      },
    ];
  });
}

/** The people an article names with their office, each once, with the fullest form of the office. */
export function peopleIn(sentences: Sentence[]): Proposal<Person>[] {
  const people = new Map<string, Proposal<Person>>();
  for (const { text, paragraph } of sentences) {
    for (const person of [...addressedIn(text), ...titledIn(text)]) {
      const known = people.get(person.name);
      if (!known) {
        people.set(person.name, { value: person, paragraphs: [paragraph], confidence: 'high' });
        continue;
      }
      known.paragraphs = inOrder([...known.paragraphs, paragraph]);
      if (person.office.length > known.value.office.length) known.value.office = person.office;
      if (known.value.does === 'attends') known.value.does = person.does;
    }
  }
  return [...people.values()];
}
