import { expect, test } from 'vitest';
import { usesTerm } from '@/lib/glossary/usage';

const cable = {
  name: { vi: 'cáp ngầm biển', en: 'submarine cable' },
  variants: [{ text: 'subsea cable', language: 'en' as const }],
};

test.each([
  ['the word itself', 'Sửa cáp ngầm biển.', '–'],
  ['another case', 'Cáp ngầm biển bị đứt.', '–'],
  ['an English plural', '–', 'Submarine cables are repaired.'],
  ['another way to say it', '–', 'A subsea cable is repaired.'],
])('%s counts as use', (_, vi, en) => {
  expect(usesTerm({ vi, en }, cable)).toBe(true);
});

test.each([
  ['a part of a word', '–', 'Nonsubmarine cablework.'],
  ['other marks on the same letters', 'cap ngam bien', '–'],
  ['the word of one language in the other', 'submarine cable', 'cáp ngầm biển'],
])('%s does not', (_, vi, en) => {
  expect(usesTerm({ vi, en }, cable)).toBe(false);
});

test('signs in a term are taken as they are', () => {
  const term = { name: { vi: 'R&D (thử)', en: 'R&D (trial)' }, variants: [] };
  expect(usesTerm({ vi: '–', en: 'An R&D (trial) begins.' }, term)).toBe(true);
  expect(usesTerm({ vi: '–', en: 'An R&D trial begins.' }, term)).toBe(false);
});
