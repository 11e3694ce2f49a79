import { describe, expect, test } from 'vitest';
import { compare, quotedIn } from '@/lib/quote/compare';
import { corpusOf } from '@/lib/quote/corpus';
import { findPassage } from '@/lib/quote/find';
import { MAX_PASSAGE_LENGTH, readPassage } from '@/lib/quote/params';
import { readQuotation } from '@/lib/quote/passage';
import type { Piece } from '@/lib/quote/pieces';

const rows = [
  [
    'lamps',
    'clause',
    'Đèn biển được thắp sáng mỗi đêm.',
    'The lamps of every harbour are lit each night.',
  ],
  [
    'nets',
    'outcome',
    'Ngư dân vá lưới trên bờ cát trắng.',
    'Fishers mend their nets upon the white sand.',
  ],
  [
    'again',
    'outcome',
    'Đèn biển được thắp sáng mỗi đêm.',
    'The lamps of every harbour are lit each night.',
  ],
  ...Array.from({ length: 400 }, (_, at) => [
    `other-${String(at)}`,
    'fact',
    `Nội dung số ${String(at)} nói chuyện khác.`,
    `Entry ${String(at)} speaks about another thing.`,
  ]),
].map(([id = '', kind = '', textVi = '', textEn = '']) => ({ id, kind, textVi, textEn }));
const corpora = [corpusOf(rows, 'vi'), corpusOf(rows, 'en')];

const SIGNS = { same: '', added: '+', dropped: '-', around: '~' };
const drawn = (pieces: readonly Piece[]) =>
  pieces.map(({ side, lead, text }) => lead + SIGNS[side] + text + SIGNS[side]).join('');

function closest(text: string) {
  const { passage, matches } = findPassage(text, corpora);
  const [match] = matches;
  if (!match) throw new Error(`Nothing reads like: ${text}`);
  const { pieces, ...said } = compare(passage, match);
  return { ...said, id: match.entry.id, drawn: drawn(pieces) };
}

describe('a quotation is read without what quoting adds', () => {
  test.each([
    ['“The lamps of every harbour…”', 'The lamps of every harbour'],
    ['« [The] lamps of every harbour »', 'The lamps of every harbour'],
    ['1. The lamps of every harbour', 'The lamps of every harbour'],
    ['‘The lamps\r\n  of every\tharbour.’', 'The lamps of every harbour'],
    ['The lamps […] each night', 'The lamps each night'],
  ])('%s', (pasted, text) => {
    expect(readQuotation(pasted).text).toBe(text);
  });
});

describe('word for word', () => {
  test('is said of a stretch of a text, whatever the size of its letters', () => {
    const { matches } = findPassage('EVERY HARBOUR ARE LIT', corpora);
    expect(matches.map(({ entry, isExact }) => [entry.id, isExact])).toEqual([
      ['lamps', true],
      ['again', true],
    ]);
  });

  test('is not said where a word is cut in two', () => {
    const { matches } = findPassage('lamps of every harb', corpora);
    expect(matches.filter(({ isExact }) => isExact)).toEqual([]);
  });

  test('marks what is quoted and leaves out what the quotation leaves out', () => {
    const { passage, matches } = findPassage('lamps of every […] each night', corpora);
    const [match] = matches;
    if (!match) throw new Error('Nothing found');
    expect(match.isExact).toBe(true);
    const pieces = quotedIn(match, passage.segments.length === 1);
    expect(drawn(pieces)).toBe('~The~ lamps of every ~harbour are lit~ each night.');
  });
});

describe('what differs is shown', () => {
  test('a changed word, in both texts', () => {
    expect(closest('The lamps of every village are lit each night.')).toMatchObject({
      difference: 'words',
      changed: 1,
      drawn: 'The lamps of every -village- +harbour+ are lit each night.',
    });
  });

  test('the first and the last word too', () => {
    expect(closest('All lamps of every harbour are lit each evening').drawn).toBe(
      '-All- +The+ lamps of every harbour are lit each -evening- +night+.',
    );
  });

  test('as punctuation, where that is all', () => {
    expect(closest('The lamps of every harbour, are lit each night')).toMatchObject({
      difference: 'signs',
      drawn: 'The lamps of every harbour-,- are lit each night.',
    });
  });

  test('gently, where only the marks were not typed', () => {
    expect(closest('den bien duoc thap sang moi dem')).toMatchObject({
      difference: 'unmarked',
      changed: 0,
      drawn: 'Đèn biển được thắp sáng mỗi đêm.',
    });
  });

  test('as a word, where a mark is another one', () => {
    expect(closest('Đèn biến được thắp sáng mỗi đêm')).toMatchObject({
      difference: 'marks',
      drawn: 'Đèn -biến- +biển+ được thắp sáng mỗi đêm.',
    });
  });

  test('and what belongs to another text is counted, not struck through', () => {
    const both =
      'The lamps of every harbour are lit each night. Fishers mend their nets upon the white sand.';
    const { passage, matches } = findPassage(both, corpora);
    expect(matches.map(({ entry }) => entry.id).sort()).toEqual(['again', 'lamps', 'nets']);
    for (const match of matches)
      expect(compare(passage, match)).toMatchObject({ difference: 'none', changed: 0 });
  });
});

describe('nothing is shown', () => {
  test.each([
    ['every harbour', 'short'],
    ['speaks about another thing', 'common'],
    ['The parliament raised taxes upon imported steel and timber', 'unlike'],
  ])('for: %s', (text, nothing) => {
    expect(findPassage(text, corpora)).toMatchObject({ matches: [], nothing });
  });
});

describe('an address', () => {
  test('may hold a passage of any length and any character', () => {
    const long = 'é\ud800\u0000'.repeat(10_000);
    const { text, isCut } = readPassage({ text: long });
    expect(Array.from(text).length).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
    expect(isCut).toBe(true);
    expect(text).not.toMatch(/[\p{Cs}\0]/u);
  });

  test('with several passages holds the last', () => {
    expect(readPassage({ text: ['one', 'two'] }).text).toBe('two');
  });

  test('is read without the names it should not have, and those are named where they are words', () => {
    const { ignored } = readPassage({ text: 'a', theme: 'ai', '<b>': '1' });
    expect(ignored).toEqual({ names: ['theme'], count: 2 });
  });
});
