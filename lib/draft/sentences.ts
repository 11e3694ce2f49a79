import { bodyMentions, type BodyMention } from './body-names';
import type { MeetingNamed } from './meeting';
import type { Paragraph, Part } from './layout';
import type { Vocabulary } from './vocabulary';

/** A sentence of the running text, with the number of its paragraph. */
export type Sentence = { text: string; paragraph: number; part: Part };

const TOLD = new Set<Part>(['title', 'lead', 'body', 'caption']);
const ENDS = /(?<=[.;!?…]["”]?)\s+(?=\p{Lu}|\p{Ll}|["“(])/u;

/** The sentences of a text; a semicolon ends one, as press lists use it so. */
export function splitSentences(text: string): string[] {
  return text.split(ENDS).filter((sentence) => sentence !== '');
}

/** The sentences of what an article tells: its title, lead, body and captions. */
export function sentencesOf(paragraphs: Paragraph[]): Sentence[] {
  return paragraphs.flatMap(({ number, text, part }) =>
    TOLD.has(part)
      ? splitSentences(text).map((sentence) => ({ text: sentence, paragraph: number, part }))
      : [],
  );
}

const isOther = (mention: BodyMention, { body, edition }: MeetingNamed) =>
  mention.body !== body.value ||
  (mention.edition !== undefined && edition !== undefined && mention.edition !== edition.value);

/** Whether the sentence speaks of this meeting, and not of another one or of a summit. */
export function tellsOf(sentence: string, meeting: MeetingNamed, vocabulary: Vocabulary): boolean {
  const mentions = bodyMentions(sentence, vocabulary);
  if (mentions.some((mention) => !isOther(mention, meeting))) return true;
  if (mentions.length > 0 || /lần thứ/iu.test(sentence)) return false;
  return /(?:hội nghị|kỳ họp|phiên họp|lễ khai mạc|lễ bế mạc)(?!\s+(?:cấp cao|thượng đỉnh))/iu.test(
    sentence,
  );
}
