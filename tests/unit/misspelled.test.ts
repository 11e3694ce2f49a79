import { describe, expect, test } from 'vitest';
import { searchIndex } from '../support/search-index';

const TEXTS = [
  'Bảo đảm an ninh mạng quốc gia',
  'Phát triển kinh tế số',
  'Trách nhiệm xã hội của nền tảng',
  'ASEAN cybersecurity cooperation of ministers',
  'Artificial intelligence and connectivity in 2026, with 5G',
  'A roaming agreement signed at Mactan',
  'The plan AIM2020 is concluded',
];
const index = searchIndex(TEXTS, [['DEFA', 'digital economy framework agreement']]);
const corrections = (q: string) =>
  index.search({ q }).plan.corrections.map(({ typed, written }) => [typed, written]);

describe('a misspelled word is put right, and what was meant is found', () => {
  test.each([
    ['a wrong letter', 'cibersecurity', 'cybersecurity', 3],
    ['a lost letter', 'cybersecurty', 'cybersecurity', 3],
    ['a doubled letter', 'cyberrsecurity', 'cybersecurity', 3],
    ['two letters swapped', 'mniisters', 'ministers', 3],
    ['two mistakes in a long word', 'conectivitty', 'connectivity', 4],
    ['a short syllable that both neighbours bear out', 'kinh tếe số', 'tế', 1],
    ['a syllable with a lost letter', 'an nin mạng', 'ninh', 0],
    ['tr written as it is said', 'chách nhiệm', 'Trách', 2],
    ['x written as it is said', 'trách nhiệm sã hội', 'xã', 2],
  ])('%s: %s', (_, q, written, text) => {
    expect(corrections(q).map(([, put]) => put)).toEqual([written]);
    expect(index.finds(q)).toEqual([TEXTS[text]]);
  });

  test('each of several', () => {
    expect(corrections('artifical inteligence')).toEqual([
      ['artifical', 'Artificial'],
      ['inteligence', 'intelligence'],
    ]);
  });

  test('in what was typed in decomposed Unicode', () => {
    expect(corrections('chách nhiệm'.normalize('NFD'))).toEqual([['chách', 'Trách']]);
  });
});

test('a misspelled word is told as it was typed', () => {
  expect(corrections('Cybersecurty kinh tếe số')).toEqual([
    ['Cybersecurty', 'cybersecurity'],
    ['tếe', 'tế'],
  ]);
  expect(corrections('Mniisters')).toEqual([['Mniisters', 'ministers']]);
});

describe('nothing is put right in', () => {
  test.each([
    ['words that the record knows', 'an ninh mạng quốc gia'],
    ['words typed without their marks', 'an ninh mang quoc gia'],
    ['words typed with other marks', 'an nính mạng'],
    ['the beginning of a longer word', 'cyber'],
    ['the beginning of a longer word of four letters', 'conn'],
    ['a name', 'DEFA'],
    ['the words of a name that stand nowhere', 'digital economy framework agreement'],
    ['another year', '2027'],
    ['another year beside the same word', 'connectivity in 2027'],
    ['another number with a letter', '6G'],
    ['a plan of another year', 'AIM2025'],
    ['a short word that stands alone', 'nin'],
    ['a short word whose neighbours do not bear it out', 'nin số'],
    ['a small word', 'the cybersecurity of the'],
    ['a word that is like no other', 'xylophone'],
    ['words in quotation marks', '"cibersecurity"'],
    ['an excluded word', 'ASEAN -cibersecurity'],
    ['nothing at all', ''],
  ])('%s: %s', (_, q) => {
    expect(corrections(q)).toEqual([]);
  });

  test('a query whose words are wanted only as they were typed', () => {
    const { plan, count } = index.search({ q: 'cibersecurity', only: 'typed' });
    expect([plan.corrections, count]).toEqual([[], 0]);
  });
});
