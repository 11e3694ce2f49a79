import type { CountryCode } from '../meetings/schema';
import { COUNTRY, countryOf } from './countries';
import type { MeetingNamed } from './meeting';
import { inOrder, type Proposal } from './proposal';
import { tellsOf, type Sentence } from './sentences';
import type { Vocabulary } from './vocabulary';

export type Place = { city?: string; site?: string; country?: CountryCode };
type Seen = { place: Place; paragraph: number };

const HAPPENS = /diễn ra|tổ chức|khai mạc|bế mạc|nhóm họp|đăng cai|kết thúc/iu;
const OTHER_EVENT = /họp báo|hội thảo|tọa đàm/iu;
const ITSELF = /diễn ra|khai mạc|bế mạc/iu;
const LATER =
  /(?:sẽ|dự kiến)[^.]{0,60}(?:năm tới|năm sau|kỳ tới|tiếp theo)|lần tới|kỳ họp tiếp theo/iu;
const KIND = String.raw`(?:(?<kind>thủ đô|thành phố|TP\.?|đảo|quần đảo|tỉnh|cố đô|bang)\s+)?`;
const NAME = String.raw`\p{Lu}[\p{L}’'.-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,4}`;
const BUILDING = String.raw`(?:Trung tâm|Cung|Khách sạn|Nhà khách|Trụ sở)[^.,;:()]{3,60}`;
const AT = new RegExp(
  String.raw`(?<![\p{L}])(?:tại|ở)\s+(?:(?<site>${BUILDING})\s*[,(]\s*)?${KIND}(?<name>${NAME})(?<more>(?:\s*[,(]\s*${NAME}\)?){0,4})`,
  'gu',
);
const NO_PLACE =
  /^(?:Hội|Họp|Phiên|Lễ|Điều|Trung|Tuyên|Kế|Diễn|Kỳ|Đại|Tọa|Bộ|ASEAN|Đông|Cuộc|Buổi|[A-Z]{4,})(?![\p{Ll}’'-])/u;
const KEPT_KIND = /đảo/iu;

function placesIn(sentence: string): Place[] {
  return Array.from(sentence.matchAll(AT)).flatMap(({ groups = {} }) => {
    const { site, kind = '', name = '', more = '' } = groups;
    if (NO_PLACE.test(name)) return [];
    const rest = more.split(/[,()]/u).flatMap((part) => (part.trim() ? [part.trim()] : []));
    const country = [name, ...rest].map(countryOf).find((code) => code !== undefined);
    // Without a country at its end, what follows the comma may be the next part of the sentence.
    const ends = rest.findIndex((part) => countryOf(part) !== undefined);
    const within = rest.slice(0, Math.max(ends, 0));
    const place = KEPT_KIND.test(kind)
      ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`
      : name;
    const isCountry = countryOf(name) !== undefined;
    const sites = [site?.trim() ?? '', ...within].filter((part) => part !== '').join(', ');
    return [
      {
        ...(isCountry && !/^thủ đô|^thành phố/iu.test(kind) ? {} : { city: place }),
        ...(sites === '' ? {} : { site: sites }),
        ...(country ? { country } : {}),
      },
    ];
  });
}

const HOST = [
  new RegExp(String.raw`(?:nước chủ nhà|chủ nhà)\s*[-–,]?\s*(${COUNTRY})`, 'iu'),
  new RegExp(String.raw`do\s+(${COUNTRY})\s+(?:sẽ\s+)?(?:đăng cai|chủ trì|tổ chức|làm chủ)`, 'iu'),
  new RegExp(String.raw`(${COUNTRY})\s+(?:sẽ\s+)?(?:đăng cai|đảm nhiệm vai trò Chủ tịch)`, 'iu'),
];

/** The country that the article says hosts or chairs the meeting. */
export function hostOf(sentences: Sentence[]): Proposal<CountryCode> | undefined {
  const told = sentences.flatMap(({ text, paragraph }) =>
    HOST.flatMap((pattern) => {
      const code = countryOf(pattern.exec(text)?.[1] ?? '');
      return code && !LATER.test(text) ? [{ code, paragraph }] : [];
    }),
  );
  const [first] = told;
  if (!first) return undefined;
  const same = told.filter(({ code }) => code === first.code);
  return {
    value: first.code,
    paragraphs: inOrder(same.map(({ paragraph }) => paragraph)),
    confidence: same.length === told.length ? 'high' : 'low',
  };
}

/** Where the meeting met: what follows "tại" in sentences that say it opened, closed or took place. */
export function placeOf(
  sentences: Sentence[],
  meeting: MeetingNamed,
  vocabulary: Vocabulary,
): Proposal<Place> | undefined {
  const seen: Seen[] = sentences
    .filter(({ text }) => HAPPENS.test(text) && !LATER.test(text))
    .filter(({ text }) => ITSELF.test(text) || !OTHER_EVENT.test(text))
    .filter(({ text }) => tellsOf(text, meeting, vocabulary))
    .flatMap(({ text, paragraph }) => placesIn(text).map((place) => ({ place, paragraph })));
  const first = seen.find(({ place }) => place.city !== undefined) ?? seen[0];
  const host = hostOf(sentences);
  if (!first) return host && { ...host, value: { country: host.value }, confidence: 'medium' };
  const same = seen.filter(({ place }) => place.city === first.place.city);
  const country = first.place.country ?? host?.value;
  return {
    value: { ...first.place, ...(country ? { country } : {}) },
    paragraphs: inOrder([
      ...same.map(({ paragraph }) => paragraph),
      ...(first.place.country ? [] : (host?.paragraphs ?? [])),
    ]),
    confidence: seen.length === same.length && first.place.city ? 'high' : 'medium',
  };
}
