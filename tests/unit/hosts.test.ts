import { expect, test } from 'vitest';
import { hostRounds, nextMeeting } from '@/lib/meetings/hosts';
import { timelineMeeting } from '../support/timeline-meeting';

const hosted = (edition: number, country: string, isAnnounced = false) =>
  timelineMeeting('ADGMIN', edition, 2020 + edition, { country, isAnnounced });

test('a round ends where a country hosts again', () => {
  const { rounds } = hostRounds([hosted(1, 'MY'), hosted(2, 'VN'), hosted(3, 'MY')]);
  expect(rounds).toEqual([
    { from: 2021, to: 2022 },
    { from: 2023, to: 2023 },
  ]);
});

test('a host that joined later stands in its place in the rotation, and has no turn in the first round', () => {
  const { hosts } = hostRounds([
    ...[hosted(1, 'MY'), hosted(2, 'VN')],
    ...[hosted(3, 'MY'), hosted(4, 'MM'), hosted(5, 'VN')],
  ]);
  expect(hosts.map(({ country, turns }) => [country, ...turns.map((one) => one?.edition)])).toEqual(
    [
      ['MY', 1, 3],
      ['MM', undefined, 4],
      ['VN', 2, 5],
    ],
  );
});

test('an announced meeting has its place and does not count as held', () => {
  const announced = hosted(2, 'BN', true);
  const { hosts } = hostRounds([hosted(1, 'VN'), announced]);
  expect(hosts.map(({ country, held }) => [country, held])).toEqual([
    ['VN', 1],
    ['BN', 0],
  ]);
  expect(nextMeeting([hosted(1, 'VN'), announced])).toBe(announced);
});

test('senior officials’ meetings have no turn', () => {
  const officials = timelineMeeting('ADGSOM', 1, 2021, { level: 'officials', country: 'LA' });
  expect(hostRounds([officials]).hosts).toEqual([]);
});
