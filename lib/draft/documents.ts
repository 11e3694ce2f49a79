import { fold } from '../search/fold';
import { inOrder, once, type Proposal } from './proposal';
import type { Paragraph } from './layout';
import type { Sentence } from './sentences';

const KIND = String.raw`(?:tuyên bố(?: chung| cấp bộ trưởng)?|tuyên ngôn|nghị quyết|chương trình nghị sự|chương trình hành động|kế hoạch hành động|thỏa thuận|thoả thuận|biên bản ghi nhớ|thông cáo(?: chung)?)`;
const ADOPTS = String.raw`(?:thông qua|ra|ký|ký kết|công bố|ban hành|đưa ra|tán thành|phê duyệt)`;
const ADOPTED = new RegExp(
  String.raw`(?<![\p{L}])${ADOPTS}\s+(?:bản\s+|văn kiện\s+)?(?<name>${KIND}(?![\p{L}]).*)`,
  'iu',
);
const PASSIVE = /được[^,.;]{0,60}$/iu;
const STOP =
  /^(?:vào|ngày|tại|với|nhằm|để|trong|được|đã|đang|sẽ|do|sau|là|như|theo|khẳng|nhấn|cũng|còn|làm|gồm|bao|và|ở)$/u;
const MOST_WORDS = 12;
const CAPITAL = /^[\p{Lu}\d]/u;

/** The document's name as far as it goes: up to a stop or a word that begins the next part of the sentence. */
function nameOf(text: string): string | undefined {
  const [head = ''] = text.split(/[,.;:()“”"!?]/u);
  const words = head.trim().split(/\s+/u);
  const end = words.findIndex(
    (word, at) => STOP.test(word) && !(word === 'và' && CAPITAL.test(words[at + 1] ?? '')),
  );
  const name = words.slice(0, Math.min(end === -1 ? words.length : end, MOST_WORDS));
  const kind = new RegExp(`^${KIND}`, 'iu').exec(name.join(' '))?.[0].split(' ').length ?? 0;
  return name.slice(kind).some((word) => CAPITAL.test(word)) ? name.join(' ') : undefined;
}

const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;

/** The spelling with the most capitals, which is how a name is written; it starts with one. */
function spelling(names: string[]): string {
  const [best = ''] = [...names].sort((a, b) => b.length - a.length || capitals(b) - capitals(a));
  return best.charAt(0).toUpperCase() + best.slice(1);
}

/** The texts that the meeting adopted or issued, with every paragraph that names them. */
export function documentsIn(sentences: Sentence[], paragraphs: Paragraph[]): Proposal<string>[] {
  const names = sentences.flatMap(({ text }) => {
    const found = ADOPTED.exec(text);
    const name = found && nameOf(found.groups?.name ?? '');
    return name && !PASSIVE.test(text.slice(0, found.index)) ? [name] : [];
  });
  const groups = once(names.map((name) => fold(name))).filter(
    (one, _, all) => !all.some((other) => other !== one && other.startsWith(`${one} `)),
  );
  return groups.map((group) => {
    const same = names.filter((name) => group.startsWith(fold(name)));
    const told = paragraphs.filter(
      ({ text, part }) =>
        ['title', 'lead', 'body', 'caption', 'sub-heading'].includes(part) &&
        fold(text).includes(group),
    );
    return {
      value: spelling(same),
      paragraphs: inOrder(told.map(({ number }) => number)),
      confidence: told.length > 1 ? 'high' : 'medium',
    };
  });
}
