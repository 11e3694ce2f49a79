import { expect, test } from 'vitest';
import { actFamily, isDecisive } from '@/lib/life-line/act-family';
import { laterSteps } from '@/lib/life-line/later';
import { dateSpan, fullYears } from '@/lib/life-line/span';
import { reachOf, standing } from '@/lib/life-line/standing';

const LATEST = { slug: 'adgmin-6-2026', end: '2026-01-16' };

type At = { slug: string; isAnnounced?: boolean };

/** A step with its date, its act and, unless it was outside the meetings, its meeting. */
function step(date: string, act: string | null, at?: At) {
  const span = dateSpan(date);
  if (!span) throw new Error(`${date} is no date`);
  const meeting = at ? { slug: at.slug, isAnnounced: at.isAnnounced ?? false } : null;
  return { date, span, family: actFamily(act), meeting };
}

const adgmin4 = step('2024-02-02', 'endorsed', { slug: 'adgmin-4-2024' });
const adgmin6 = step('2026-01-16', 'supported', { slug: LATEST.slug });
const officials = step('2026-01-14', 'noted', { slug: 'adgsom-6-2026' });
const planned = step('2027-01', null, { slug: 'adgmin-7-2027', isAnnounced: true });

test('a month and a year mean each of their days', () => {
  expect(dateSpan('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(dateSpan('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  expect(dateSpan('2012-11-15/2012-11-16')).toEqual({ from: '2012-11-15', to: '2012-11-16' });
  expect(dateSpan('')).toBeNull();
});

test('a year is full on its day, not before', () => {
  expect(fullYears('2015-11-27', '2018-11-27')).toBe(3);
  expect(fullYears('2015-11-27', '2018-11-26')).toBe(2);
});

test('noted is not adopted', () => {
  expect(isDecisive(actFamily('noted'))).toBe(false);
  expect(isDecisive(actFamily('adopted'))).toBe(true);
});

test('a statement without an act of its own only names', () => {
  expect(actFamily(null)).toBe('notice');
});

test('the status is the latest step, and the latest that decided something where that is another', () => {
  expect(standing([adgmin4, adgmin6])).toEqual({ latest: adgmin6, decisive: adgmin4 });
  expect(standing([adgmin4])).toEqual({ latest: adgmin4, decisive: null });
  expect(standing([])).toEqual({ latest: null, decisive: null });
});

test('what an announced meeting is to deal with is no status', () => {
  expect(standing([adgmin4, planned]).latest).toBe(adgmin4);
});

test('a last mention before the latest meeting: no later mention', () => {
  expect(reachOf([adgmin4], LATEST)).toEqual({ kind: 'silent', last: adgmin4 });
});

test('officials who met two days before the ministers do not stand for the ministers', () => {
  expect(reachOf([officials], LATEST)).toEqual({ kind: 'silent', last: officials });
});

test('a mention at the latest meeting, and what came after it', () => {
  const milestone = step('2026-05-30', 'concluded');
  expect(reachOf([adgmin4, adgmin6], LATEST)).toEqual({ kind: 'latest', after: 0 });
  expect(reachOf([adgmin6, milestone], LATEST)).toEqual({ kind: 'latest', after: 1 });
});

test('a year that holds the latest meeting is not said to come after it', () => {
  expect(reachOf([adgmin6, step('2026', 'proposed')], LATEST)).toEqual({
    kind: 'latest',
    after: 0,
  });
});

test('a milestone later than the latest meeting, which does not mention it', () => {
  const milestone = step('2026-05', 'concluded');
  expect(reachOf([adgmin4, milestone], LATEST)).toEqual({ kind: 'beyond', last: milestone });
});

test('a month in which the latest meeting was held may lie before or after it', () => {
  const month = step('2026-01', 'reported');
  expect(reachOf([adgmin4, month], LATEST)).toEqual({ kind: 'unclear', last: month });
});

test('an announced meeting is no later mention, and alone it is none at all', () => {
  expect(reachOf([adgmin4, planned], LATEST)).toEqual({ kind: 'silent', last: adgmin4 });
  expect(reachOf([planned], LATEST)).toEqual({ kind: 'none' });
  expect(reachOf([], LATEST)).toEqual({ kind: 'none' });
});

test('where only the year of the latest meeting is known, its last day counts', () => {
  const autumn = step('2026-10-01', 'launched');
  expect(reachOf([autumn], { slug: 'adgmin-6-2026', end: '2026' })).toEqual({
    kind: 'silent',
    last: autumn,
  });
});

const clause = { span: dateSpan('2026-01-15'), meeting: { slug: LATEST.slug } };

test('what the meeting of a clause did on its next day is not what became of it', () => {
  expect(laterSteps([adgmin4, adgmin6], clause)).toEqual([]);
});

test('what came after a clause is told, and where its date does not show that it did, that too', () => {
  const steps = [adgmin6, step('2026-01', 'reported'), step('2026-05-30', 'concluded'), planned];
  const found = laterSteps(steps, clause).map(({ date, isUnclear }) => [date, isUnclear]);
  expect(found).toEqual([
    ['2026-01', true],
    ['2026-05-30', false],
  ]);
});
