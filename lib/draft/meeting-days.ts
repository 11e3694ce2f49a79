import { daysIn, isoDay, nearestYear, type Day, type DayMention } from './calendar';
import type { MeetingNamed } from './meeting';
import { inOrder, lower, type Confidence, type Proposal } from './proposal';
import { tellsOf, type Sentence } from './sentences';
import type { Vocabulary } from './vocabulary';

type Span = { first: Day; last: Day };
type Told = Span & {
  kind: 'span' | 'own' | 'opens' | 'closes' | 'one';
  paragraph: number;
  length?: number;
};
/** The days as far as the article tells them; a day lacks its year where nothing gives one. */
export type MeetingDays = {
  days?: Span;
  week?: Span;
  day?: { date: Day; which: 'first' | 'last' | 'one' };
};

const SPAN = /diễn ra|tổ chức|họp|từ ngày|trong (?:các|hai|ba|bốn|năm|\d) ngày|trong ngày/iu;
const OPENS = /khai mạc|bắt đầu/iu;
const CLOSES = /bế mạc|kết thúc/iu;
const OTHER_EVENT = /họp báo|hội thảo|tọa đàm/iu;
const AFTER = /sau\s+(\d|một|hai|ba|bốn|năm|sáu)\s+ngày/iu;
const COUNTS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
const OWN = { ministers: /cấp bộ trưởng|của các bộ trưởng/iu, officials: /quan chức/iu };

function kindOf(
  context: string,
  mention: DayMention,
  isMinisters: boolean,
): Told['kind'] | undefined {
  const isRun =
    mention.first.day !== mention.last.day || mention.first.month !== mention.last.month;
  if (
    isRun &&
    (isMinisters ? OWN.ministers : OWN.officials).test(context) &&
    /phiên/iu.test(context)
  ) {
    return 'own';
  }
  if (isRun && SPAN.test(context)) return 'span';
  if (isRun) return undefined;
  if (CLOSES.test(context)) return 'closes';
  if (OPENS.test(context)) return 'opens';
  return SPAN.test(context) && !OTHER_EVENT.test(context) ? 'one' : undefined;
}

/** What is said of each day: by the words since the day before it, else by those up to the next. */
function toldIn({ text, paragraph }: Sentence, isMinisters: boolean): Told[] {
  const count = AFTER.exec(text)?.[1]?.toLowerCase();
  const length = count && (COUNTS.indexOf(count) > 0 ? COUNTS.indexOf(count) : Number(count));
  const mentions = daysIn(text);
  return mentions.flatMap((mention, at) => {
    const from = mentions[at - 1]?.end ?? 0;
    const before = kindOf(text.slice(from, mention.end), mention, isMinisters);
    const wider = kindOf(text.slice(from, mentions[at + 1]?.start), mention, isMinisters);
    const kind = before === undefined || before === 'one' ? wider : before;
    const { first, last } = mention;
    return kind ? [{ first, last, kind, paragraph, ...(length ? { length } : {}) }] : [];
  });
}

function daysBefore(day: Day, days: number): Day {
  const date = new Date(Date.UTC(day.year ?? 2000, day.month - 1, day.day - days));
  return { ...day, day: date.getUTCDate(), month: date.getUTCMonth() + 1 };
}

const spanOf = ({ first, last }: Told): Span => ({ first, last });

type Settled = { value: MeetingDays; from: Told[]; confidence: Confidence };

function settle(told: Told[]): Settled | undefined {
  const find = (kind: Told['kind']) => told.find((one) => one.kind === kind);
  const [own, span, opens, closes, one] = [
    find('own'),
    find('span'),
    find('opens'),
    find('closes'),
    find('one'),
  ];
  if (own) {
    const wider = told.filter((other) => other.kind === 'span');
    const [week] = wider;
    return {
      value: { days: spanOf(own), ...(week ? { week: spanOf(week) } : {}) },
      from: [own, ...wider],
      confidence: 'high',
    };
  }
  if (span) return { value: { days: spanOf(span) }, from: [span], confidence: 'high' };
  if (opens && closes) {
    return {
      value: { days: { first: opens.first, last: closes.last } },
      from: [opens, closes],
      confidence: 'high',
    };
  }
  if (closes?.length) {
    const first = daysBefore(closes.last, closes.length - 1);
    return { value: { days: { first, last: closes.last } }, from: [closes], confidence: 'medium' };
  }
  const single = closes ?? opens ?? one;
  if (!single) return undefined;
  const which = single === closes ? 'last' : single === opens ? 'first' : 'one';
  return { value: { day: { date: single.last, which } }, from: [single], confidence: 'medium' };
}

/** The days on which the article says the meeting met, opened or closed. */
export function meetingDays(
  sentences: Sentence[],
  meeting: MeetingNamed,
  vocabulary: Vocabulary,
): Proposal<MeetingDays> | undefined {
  const body = vocabulary.bodies.find(({ slug }) => slug === meeting.body.value);
  const told = sentences
    .filter(({ text }) => tellsOf(text, meeting, vocabulary) || /phiên họp/iu.test(text))
    .flatMap((sentence) => toldIn(sentence, body?.level === 'ministers'));
  const settled = settle(told);
  if (!settled) return undefined;
  const paragraphs = inOrder(settled.from.map(({ paragraph }) => paragraph));
  return { value: settled.value, paragraphs, confidence: settled.confidence };
}

/** A day with its year, taken from the day of publication where the text leaves it out. */
export function datedDay(
  day: Day,
  published: Proposal<string> | undefined,
): Proposal<string> | undefined {
  if (day.year !== undefined) {
    return { value: isoDay(day, day.year), paragraphs: [], confidence: 'high' };
  }
  if (!published) return undefined;
  return {
    value: isoDay(day, nearestYear(day, published.value)),
    paragraphs: published.paragraphs,
    confidence: lower('medium', published.confidence),
  };
}
