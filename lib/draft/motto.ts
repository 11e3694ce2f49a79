import { inOrder, type Proposal } from './proposal';
import type { Sentence } from './sentences';

const QUOTED = String.raw`[“"«]\s*(?<quoted>[^“”"«»]{4,160}?)\s*[”"»]`;
const MOTTO = new RegExp(
  String.raw`(?:chủ đề|khẩu hiệu|thông điệp)(?:\s+(?:của\s+)?(?:hội nghị|kỳ họp|năm nay|là|chung)){0,3}\s*:?\s*(?<before>[^“”"«».,;()]{0,40}?)\s*${QUOTED}`,
  'iu',
);
const MOST_WORDS_BEFORE = 5;

/** The motto in quotation marks after "chủ đề"; its first words may stand outside the marks. */
function mottoIn(sentence: string): string | undefined {
  const { before = '', quoted } = MOTTO.exec(sentence)?.groups ?? {};
  const opening = before.trim();
  if (quoted === undefined || opening.split(/\s+/u).length > MOST_WORDS_BEFORE) return undefined;
  const isPartOfIt = /^\p{Lu}/u.test(opening);
  if (opening !== '' && !isPartOfIt) return undefined;
  return isPartOfIt ? `${opening.replace(/\s*:$/u, '')}: ${quoted}` : quoted;
}

/** The motto under which the article says the meeting was held. */
export function mottoOf(sentences: Sentence[]): Proposal<string> | undefined {
  const told = sentences.flatMap(({ text, paragraph }) => {
    const motto = mottoIn(text);
    return motto === undefined ? [] : [{ motto, paragraph }];
  });
  const [first] = told;
  if (!first) return undefined;
  const same = told.filter(({ motto }) => motto === first.motto);
  return {
    value: first.motto,
    paragraphs: inOrder(same.map(({ paragraph }) => paragraph)),
    confidence: same.length === told.length ? 'high' : 'medium',
  };
}
