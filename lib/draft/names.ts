import { phraseKeys, type Phrase } from './phrases';
import type { Vocabulary } from './vocabulary';

export type NamedRecord = { folder: 'initiatives' | 'masterplans'; slug: string };
/** A record as one of its names calls it. */
export type NameForm = NamedRecord & { kind: 'abbreviation' | 'name' | 'part' | 'reordered' };

const LEAST_FOR_PART = 4;

/** Words that begin the name of a plan, a text or an organisation. */
const HEADS =
  'Lộ trình|Kế hoạch|Chương trình|Khung|Khuôn khổ|Hướng dẫn|Chiến lược|Tuyên bố|Hiệp định|Thỏa thuận|Trung tâm|Mạng lưới|Nhóm|Hội đồng|Quỹ|Cơ chế|Đội|Báo cáo|Tầm nhìn|Hiến chương|Dự án|Sáng kiến|Ủy ban|Diễn đàn|Giải thưởng|Bộ công cụ';
const JOINT = new RegExp(String.raw`(?:,|\svà)\s+(?=(?:${HEADS})(?!\p{L}))`, 'u');

/** A name also without what is in parentheses, and each half where "và" or a comma joins two names. */
function partsOf(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/gu, '');
  return [bare, ...bare.split(JOINT)].filter(
    (part) => part !== name && phraseKeys(part).length >= LEAST_FOR_PART,
  );
}

const withoutAsean = (keys: string[]) => keys.filter((key) => key !== 'asean');

const longEnough = (keys: string[]) => keys.length >= 2;

function longForms(name: string): { whole: string[][]; part: string[][] } {
  const whole = phraseKeys(name);
  const parts = partsOf(name).map(phraseKeys);
  const short = [whole, ...parts].map(withoutAsean).filter((keys) => keys.length >= LEAST_FOR_PART);
  return { whole: [whole].filter(longEnough), part: [...parts, ...short].filter(longEnough) };
}

/** "ADM 2025" is also written "ADM2025". */
function shortForms(abbreviation: string): string[][] {
  const keys = phraseKeys(abbreviation);
  return keys.length > 1 ? [keys, [keys.join('')]] : [keys];
}

const isCapitals = (text: string) => /^[\p{Lu}\d][\p{Lu}\d\s-]*s?$/u.test(text);

type Namesake = NamedRecord & { names: string[]; abbreviation?: string };

function phrasesOf({ folder, slug, names, abbreviation }: Namesake): Phrase<NameForm>[] {
  const long = names.filter((name) => !isCapitals(name)).map(longForms);
  const capitals = [...names.filter(isCapitals), ...(abbreviation ? [abbreviation] : [])];
  const as = (kind: NameForm['kind']) => (keys: string[]) => ({ keys, of: { folder, slug, kind } });
  return [
    ...long.flatMap(({ whole }) => whole).map(as('name')),
    ...long.flatMap(({ part }) => part).map(as('part')),
    ...capitals.flatMap(shortForms).map(as('abbreviation')),
  ];
}

/** Every name, abbreviation and variant by which the press may call the initiatives and masterplans on record. */
export function recordNames(vocabulary: Vocabulary): Phrase<NameForm>[] {
  const { initiatives, masterplans, glossary } = vocabulary;
  const both = ({ vi, en }: { vi: string; en: string }) => [vi, en];
  const short = (abbreviation: string | undefined) => (abbreviation ? { abbreviation } : {});
  const terms = glossary.flatMap((term): Namesake[] => {
    const folder = term.record?.folder;
    if (!term.record || (folder !== 'initiatives' && folder !== 'masterplans')) return [];
    const names = [
      ...both(term.name),
      ...term.variants.map(({ text }) => text),
      ...term.names.flatMap(({ text }) => both(text)),
    ];
    return [{ folder, slug: term.record.slug, names, ...short(term.abbreviation) }];
  });
  const records: Namesake[] = [
    ...initiatives.map(({ slug, name, variants, abbreviation }) => ({
      folder: 'initiatives' as const,
      slug,
      names: [...both(name), ...variants.map(({ text }) => text)],
      ...short(abbreviation),
    })),
    ...masterplans.map(({ slug, name, abbreviation }) => ({
      folder: 'masterplans' as const,
      slug,
      names: both(name),
      abbreviation,
    })),
    ...terms,
  ];
  const phrases = records.flatMap(phrasesOf);
  const identity = ({ keys, of }: Phrase<NameForm>) => `${of.slug} ${keys.join(' ')}`;
  return [...new Map(phrases.reverse().map((phrase) => [identity(phrase), phrase])).values()];
}
