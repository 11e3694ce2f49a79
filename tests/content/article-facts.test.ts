import { expect, test } from 'vitest';
import { articleFacts } from '../support/article-facts';
import { everythingTold } from '../support/told';

const articles = { ICT: 72, VOV: 38, TD: 28, TB: 32, PL: 60 };
const everyFact = Object.entries(articles).flatMap(([article, count]) =>
  Array.from({ length: count }, (_, index) => `${article}-${String(index + 1).padStart(2, '0')}`),
);

const told = await everythingTold();

test('every fact of the five articles is in a ledger, once', () => {
  expect(articleFacts.map(({ fact }) => fact).sort()).toEqual([...everyFact].sort());
});

test.each(articleFacts.map((one) => [one.fact, one] as const))(
  '%s is told with its act, in both languages, on the strength of its paragraphs',
  (_, { article, paragraphs, at, act, vi, en }) => {
    const places = at.flatMap((id) => told.get(id) ?? []);
    const cited = places
      .flatMap(({ cites }) => cites)
      .flatMap((cite) => (cite.source === article ? cite.paragraphs : []));
    const lacking = (language: 'vi' | 'en', words: string[]) => {
      const text = places.map((place) => place[language]).join('\n');
      return words.filter((word) => !text.includes(word));
    };
    expect({
      nowhere: at.filter((id) => !told.has(id)),
      notCited: paragraphs.filter((paragraph) => !cited.includes(paragraph)),
      otherActs: act ? places.map((place) => place.act).filter((other) => other !== act) : [],
      lackingInVietnamese: lacking('vi', vi),
      lackingInEnglish: lacking('en', en),
    }).toEqual({
      nowhere: [],
      notCited: [],
      otherActs: [],
      lackingInVietnamese: [],
      lackingInEnglish: [],
    });
  },
);
