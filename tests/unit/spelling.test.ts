import { describe, expect, test } from 'vitest';
import { distance, soundOf } from '@/lib/search/distance';
import { oneSpelling } from '@/lib/search/spelling';
import { pick } from '../support/generated-texts';
import { numbersFrom } from '../support/synthetic-texts';

const pairs = (text: string) => text.split(', ').map((pair) => pair.split(' '));

describe('two spellings of one word are one', () => {
  test.each([
    ...pairs('hòa hoà, hóa hoá, họa hoạ, tòa toà, khỏe khoẻ, lòe loè, góa goá, tỏa toả'),
    ...pairs('ủy uỷ, thủy thuỷ, hủy huỷ, túy tuý, lũy luỹ, tụy tuỵ, thúy thuý'),
    ...pairs('của cuả, mùa muà, lúa luá'),
    ...pairs('kỹ kĩ, kỳ kì, ký kí, mỹ mĩ, lý lí, sỹ sĩ, tỷ tỉ, hy hi, quý quí, quy qui, ty ti'),
    ...pairs('organisation organization, digitisation digitization, recognise recognize'),
    ...pairs('organised organized, organiser organizer, realising realizing, analyse analyze'),
    ...pairs('centre center, centres centers, programme program, programmes programs'),
    ...pairs('labour labor, endeavour endeavor, defence defense, licence license'),
    ...pairs('modelling modeling, catalogue catalog, fulfil fulfill'),
  ])('%s is %s', (one, other) => {
    expect(oneSpelling(one)).toBe(oneSpelling(other));
    expect(oneSpelling(one.normalize('NFD'))).toBe(oneSpelling(other));
  });
});

describe('different words stay different', () => {
  test.each([
    ...pairs('hòa hóa, hoà hoá, hoa hòa, hỏa họa, ủy úy, uy ủy, thủy thúy, mùa múa, lúa lùa'),
    ...pairs(
      'tay tai, tuy tui, thy thi, vy vi, máy mái, này nài, cây câi, thuy thui, khuy khui, ngày ngài',
    ),
    ...pairs('ký kỳ, kỹ kỷ, mỹ mị, sỹ sỷ, quý quỳ, quá quà, qua oa, giá gia, của cua, số sơ'),
    ...pairs('thuế thuê, huế huê, tuệ tuê, thuở thuơ, đa da, yêu iêu, ý í, tuần tuân'),
    ...pairs('advice advise, device devise, policy police, center central, city cities'),
    ...pairs('organ organise, promise premise, wise wide, rise rice, size sine, analysis analyst'),
    ...pairs('colour collar, labour laboratory, program progress, prise price, basis base'),
  ])('%s is not %s', (one, other) => {
    expect(oneSpelling(one)).not.toBe(oneSpelling(other));
  });
});

describe('one spelling', () => {
  test('of a spelling is itself', () => {
    const spellings = 'hoà hòa uỷ ủy muà kỹ quý organisation analyse centre fulfil modelling';
    for (const word of spellings.split(' '))
      expect(oneSpelling(oneSpelling(word))).toBe(oneSpelling(word));
  });

  test('leaves what is neither Vietnamese nor English as it was', () => {
    for (const word of ['', '2026', '5g', '🚀', 'κόσμος', 'ありがとう', '\ud800'])
      expect(oneSpelling(word)).toBe(word);
  });
});

describe('the distance of two words', () => {
  test.each([
    ['mạng', 'mạng', 0],
    ['cyber', 'ciber', 1],
    ['cyber', 'cyer', 1],
    ['cyber', 'cybber', 1],
    ['digital', 'digitla', 1],
    ['digital', 'dgiitla', 2],
    ['', 'ab', 2],
    ['', '', 0],
    ['ministers', 'mnstrs', 3],
  ])('%s and %s: %i', (one, other, far) => {
    expect(distance(one, other, 5)).toBe(far);
  });

  test('is counted no further than is asked for', () => {
    expect(distance('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(distance('a', 'abcdefgh', 2)).toBe(3);
    expect(distance('abc', 'xyz', 0)).toBe(1);
  });

  test('is the same both ways, and 0 between a word and itself alone', () => {
    const numbers = numbersFrom(3);
    const word = () =>
      Array.from({ length: numbers.below(8) }, () => pick(['a', 'b', 'c'], numbers) ?? '').join('');
    for (let time = 0; time < 3000; time += 1) {
      const [one, other] = [word(), word()];
      const far = distance(one, other, 9);
      expect(distance(other, one, 9), `${one} ${other}`).toBe(far);
      expect(far === 0, `${one} ${other}`).toBe(one === other);
      expect(far).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(distance(one, other, 2)).toBe(Math.min(far, 3));
    }
  });
});

describe('syllables that many say alike', () => {
  test.each(pairs('tra cha, xa sa, gia da, ra da, la na, y i, tang tan, tanh tan, bac bat, ky ki'))(
    '%s sounds like %s',
    (one, other) => {
      expect(soundOf(one)).toBe(soundOf(other));
    },
  );

  test.each(pairs('ta tha, ma na, ban bam, bat bap, ca ga, kinh binh'))(
    '%s does not sound like %s',
    (one, other) => {
      expect(soundOf(one)).not.toBe(soundOf(other));
    },
  );
});
