import { actVerbs, type Act, type ActVerb } from './act-verbs';
import { COUNTRY } from './countries';
import type { Confidence } from './proposal';

/** An act that a sentence states, and where its verb begins. */
export type StatedAct = {
  act: Act;
  verb: string;
  english?: string;
  at: number;
  confidence: Confidence;
};

const VERBS = new RegExp(
  String.raw`(?<![\p{L}])(?:bày tỏ\s+(?:sự\s+)?)?(${actVerbs
    .map(({ words }) => words)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\p{L}])`,
  'giu',
);
const ISSUES = /(?<![\p{L}])ra\s+(?=(?:bản\s+)?(?:tuyên bố|thông cáo|nghị quyết))/giu;

/** Who may act for the meeting, and the small words that stand between them and the verb. */
const SUBJECT =
  /hội nghị|kỳ họp|các bộ trưởng|bộ trưởng\s+(?:kỹ thuật\s+)?số|đại biểu|quan chức|các nước|các bên|các quốc gia|thành viên|tuyên bố|ASEAN|[A-Z]{3}(?:MIN|SOM)/giu;
const BEFORE_VERB =
  /(?:^|[\s“"(])(?:đã|cũng|còn|đều|cùng|tiếp tục|nghị|họp|trưởng|biểu|chức|nước|bên|gia|viên|asean|số|nay|này|đồng thời|[a-z]{3}(?:min|som)(?:[\s-]*\d{1,2})?|(?:thứ\s+)?(?:\d+|\p{L}+)(?<=thứ\s+\S+))\)?$/iu;
const OTHER_SUBJECT = new RegExp(
  String.raw`(?<![\p{L}])(?:ông|bà|thứ trưởng|thủ tướng|lãnh đạo|(?<!các\s|hội nghị\s|cấp\s)bộ trưởng(?!\s+(?:kỹ thuật\s+)?số)|(?<!nước\s|gia\s|giữa\s|tại\s|của\s|do\s|với\s|đô\s[\p{L}]{2,20},\s)${COUNTRY})(?![\p{L}])`,
  'giu',
);
const PURPOSE = /(?<![\p{L}])(?:để|nhằm|giúp|góp phần|sẽ|được|bị)(?![\p{L}])[^,;:]*$/iu;
const OPENER = /^[^,]{2,40},\s*$/u;
const CHAIN = /(?:bế mạc|khai mạc|họp báo)/iu;

/** "Thông qua" also means "by way of": it adopts only what can be adopted. */
const ADOPTABLE =
  /^thông qua\s+(?:các\s+|những\s+|nhiều\s+|một số\s+|bản\s+|dự thảo\s+)*(?:tuyên bố|kế hoạch|hiệp định|thỏa thuận|thoả thuận|tài liệu|văn kiện|văn bản|phương hướng|định hướng|khuôn khổ|khung|chương trình|nghị quyết|chiến lược|lộ trình|hướng dẫn|báo cáo|quy chế|điều khoản|vấn đề|nội dung|danh mục|biên bản|tầm nhìn|quyết định|sáng kiến|đề xuất|nguyên tắc)(?![\p{L}])/iu;
const BY_WAY_OF = /(?:thực hiện|triển khai|hợp tác|năng lực|liên quan|cường|hiện)\s*$/iu;

function stands(sentence: string, at: number, before: StatedAct[], isAdoption: boolean): boolean {
  const left = sentence.slice(0, at).trimEnd();
  if (left === '') return true;
  if (isAdoption && /(?:và|việc|nhất|trí|[,;])$/iu.test(left) && !PURPOSE.test(left)) return true;
  if (PURPOSE.test(left)) return false;
  const continues = before.length > 0 || CHAIN.test(left);
  if (/[,–-]$|(?<![\p{L}])và$/u.test(left)) return continues || OPENER.test(left);
  if (/[;:]$/u.test(left)) return true;
  const [last] = before.slice(-1);
  if (last && left.endsWith(last.verb)) return true;
  if (last && /đồng thời$/iu.test(left)) return true;
  if (/đối với$/iu.test(left)) return false;
  return BEFORE_VERB.test(left);
}

/** How surely the meeting acts: the nearest subject before the verb counts, and it may be someone else. */
function subjectOf(left: string): Confidence | undefined {
  const clause = left.split(/;/u).at(-1) ?? '';
  const lastOf = (pattern: RegExp) => Array.from(clause.matchAll(pattern)).at(-1)?.index ?? -1;
  const [own, other] = [lastOf(SUBJECT), lastOf(OTHER_SUBJECT)];
  if (other > own) return undefined;
  return own === -1 ? 'medium' : 'high';
}

function candidates(sentence: string): { at: number; verb: ActVerb }[] {
  const verbs = Array.from(sentence.matchAll(VERBS)).flatMap(({ index, 1: words = '' }) => {
    const verb = actVerbs.find((one) => one.words === words.toLowerCase());
    return verb ? [{ at: index, verb }] : [];
  });
  const issued = Array.from(sentence.matchAll(ISSUES), ({ index }) => ({
    at: index,
    verb: { words: 'ra', act: 'adopted' as const, english: 'issued' },
  }));
  return [...verbs, ...issued].sort((a, b) => a.at - b.at);
}

/** Two verbs for one act: "thống nhất thông qua" adopts, "thống nhất công nhận" agrees. */
function merge(stated: StatedAct[], sentence: string): StatedAct[] {
  return stated.filter((one, at) => {
    const next = stated[at + 1];
    const last = stated[at - 1];
    const joins = (first: StatedAct, second: StatedAct) =>
      /^\s*(?:và\s+)?$/u.test(sentence.slice(first.at + first.verb.length, second.at));
    if (next && one.act === 'agreed' && next.act === 'adopted' && joins(one, next)) return false;
    return !(last && last.act === 'agreed' && one.act !== 'adopted' && joins(last, one));
  });
}

/** The acts that a sentence states of the meeting, in order. */
export function actsIn(sentence: string): StatedAct[] {
  const stated: StatedAct[] = [];
  for (const { at, verb } of candidates(sentence)) {
    const text = sentence.slice(at);
    const isAdoption = verb.words === 'thông qua';
    if (isAdoption && (!ADOPTABLE.test(text) || BY_WAY_OF.test(sentence.slice(0, at)))) continue;
    const confidence = subjectOf(sentence.slice(0, at));
    if (confidence === undefined || !stands(sentence, at, stated, isAdoption)) continue;
    const { act, english, words } = verb;
    const start = at + (text.toLowerCase().indexOf(words) || 0);
    stated.push({ act, verb: words, ...(english ? { english } : {}), at: start, confidence });
  }
  return merge(stated, sentence);
}
