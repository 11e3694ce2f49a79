import { expect, test } from 'vitest';
import { getDeclaration } from '@/lib/declarations/queries';
import { getMeeting } from '@/lib/meetings/queries';
import { whenStated } from '@/lib/statements/when';

test('what a meeting decided is dated by all its days, as no source says on which of them', async () => {
  const meeting = await getMeeting('telmin-19-2019', 'en');
  const dates = meeting?.outcomes.map((outcome) => whenStated(outcome, 'en')) ?? [];
  expect(dates.length).toBeGreaterThan(3);
  expect(new Set(dates)).toEqual(new Set(['24–25 October 2019']));
});

test('what a declaration says is dated by its adoption, no more exactly than that is known', async () => {
  const declaration = await getDeclaration('telmin-3-2003-singapore-declaration', 'vi');
  const dates = declaration?.topics.map((topic) => whenStated(topic, 'vi')) ?? [];
  expect(dates.length).toBeGreaterThan(3);
  expect(new Set(dates)).toEqual(new Set(['tháng 9 năm 2003']));
});
