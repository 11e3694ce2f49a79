import { actsIn, type StatedAct } from './acts';
import { bodyMentions } from './body-names';
import type { Paragraph } from './layout';
import { mentionsIn, type Mention } from './mentions';
import type { NameForm } from './names';
import type { Phrase } from './phrases';
import { lower, once, type Confidence } from './proposal';
import { splitSentences } from './sentences';
import { themesIn, type themePhrases, type ThemeSeen } from './themes';
import type { Vocabulary } from './vocabulary';

/** One thing a paragraph tells: the act it states, and what it names. */
export type Point = {
  paragraph: number;
  act?: StatedAct['act'];
  verb?: string;
  english?: string;
  /** The act is that of the list to which the paragraph belongs. */
  isInherited: boolean;
  themes: string[];
  initiatives: string[];
  masterplans: string[];
  /** Records whose names the paragraph may only seem to hold. */
  perhaps: string[];
  confidence: Confidence;
};
export type Reading = {
  vocabulary: Vocabulary;
  names: Phrase<NameForm>[];
  themes: ReturnType<typeof themePhrases>;
  /** Mottos and titles, whose words are no subject of their own. */
  titles: string[];
};
type Piece = { text: string; act?: StatedAct };

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

function withoutTitles(text: string, { vocabulary, titles }: Reading): string {
  const bodies = bodyMentions(text, vocabulary).reduce(
    (left, { start, end }) => blank(left, start, end),
    text,
  );
  return titles.reduce((left, title) => {
    const at = left.toLowerCase().indexOf(title.toLowerCase());
    return at === -1 ? left : blank(left, at, at + title.length);
  }, bodies);
}

/** A paragraph cut at the verbs that state acts; what stands before the first belongs to it, as do sentences without one. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const sentence of splitSentences(text)) {
    const acts = actsIn(sentence);
    const last = pieces.at(-1);
    if (acts.length === 0 && last) last.text += ` ${sentence}`;
    else if (acts.length === 0) pieces.push({ text: sentence });
    for (const [i, act] of acts.entries()) {
      const from = i === 0 ? 0 : act.at;
      const piece = { text: sentence.slice(from, acts[i + 1]?.at), act };
      const only = pieces.at(-1);
      if (only && !only.act) Object.assign(only, { text: `${only.text} ${piece.text}`, act });
      else pieces.push(piece);
    }
  }
  return pieces;
}

function themesOf(text: string, mentions: Mention[], reading: Reading): ThemeSeen[] {
  const { initiatives, masterplans } = reading.vocabulary;
  const own = mentions.flatMap(({ slug }) => [
    ...(initiatives.find((one) => one.slug === slug)?.themes ?? []),
    ...themesIn(masterplans.find((one) => one.slug === slug)?.name.vi ?? '', reading.themes).map(
      (theme) => theme.slug,
    ),
  ]);
  return [
    ...themesIn(text, reading.themes),
    ...own.map((slug) => ({ slug, confidence: 'medium' as const })),
  ];
}

function pointOf(paragraph: number, { text, act }: Piece, reading: Reading): Point {
  const plain = withoutTitles(text, reading);
  const all = mentionsIn(plain, reading.names, reading.vocabulary);
  const slugs = (mentions: Mention[]) => once(mentions.map(({ slug }) => slug));
  const named = all.filter(({ confidence }) => confidence !== 'low');
  const sure = slugs(named);
  return {
    paragraph,
    ...(act ? { act: act.act, verb: act.verb } : {}),
    ...(act?.english ? { english: act.english } : {}),
    isInherited: false,
    themes: once(themesOf(plain, named, reading).map(({ slug }) => slug)),
    initiatives: slugs(named.filter(({ folder }) => folder === 'initiatives')),
    masterplans: slugs(named.filter(({ folder }) => folder === 'masterplans')),
    perhaps: slugs(all).filter((slug) => !sure.includes(slug)),
    confidence: act ? act.confidence : 'medium',
  };
}

/** What each paragraph of the text tells, act by act. */
export function pointsOf(paragraphs: Paragraph[], reading: Reading): Point[] {
  const points: Point[] = [];
  let list: Point | undefined;
  for (const { number, text, part } of paragraphs) {
    if (part !== 'lead' && part !== 'body') continue;
    const found = piecesOf(text).map((piece) => pointOf(number, piece, reading));
    const [only] = found;
    if (list?.act && found.length === 1 && only && !only.act) {
      const { act, verb, english } = list;
      Object.assign(only, { act, verb, isInherited: true, ...(english ? { english } : {}) });
      only.confidence = lower('medium', list.confidence);
    }
    points.push(...found);
    list = /[;:]$/u.test(text) ? found.at(-1) : undefined;
  }
  return points;
}
