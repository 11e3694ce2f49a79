import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/read';
import { db } from '@/lib/db';
import { declarationSlugs } from '@/lib/declarations/queries';
import { initiativeSlugs } from '@/lib/initiatives/queries';
import { listMasterplans } from '@/lib/masterplans/queries';
import { listMeetings, meetingSlugs } from '@/lib/meetings/queries';
import { getSource, sourceIds } from '@/lib/sources/queries';

const FACTS = '../shared/facts.md';

const count = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe.each(['vi', 'en'] as const)('in %s', async (locale) => {
  const meetings = await listMeetings({}, locale);
  const editions = (body: string) =>
    meetings.filter((meeting) => meeting.body === body).map(({ edition }) => edition);

  test('the timeline has TELMIN 1 to 19 and every ADGMIN since, in this order', () => {
    expect(editions('telmin')).toEqual(count(19));
    expect(editions('adgmin').length).toBeGreaterThanOrEqual(7);
    expect(editions('adgmin')).toEqual(count(editions('adgmin').length));
  });

  test('only what the record calls announced is apart from those held, and comes last', () => {
    const announced = readContent('content').content.meetings.flatMap(({ record }) =>
      record.status === 'announced' ? [record.slug] : [],
    );
    const apart = meetings.filter(({ isAnnounced }) => isAnnounced).map(({ slug }) => slug);
    expect(apart.sort()).toEqual(announced.sort());
    expect(meetings.slice(meetings.length - apart.length).every((one) => one.isAnnounced)).toBe(
      true,
    );
  });

  test('every meeting names what is not established about it', () => {
    expect(meetings.filter(({ gapCount }) => gapCount === 0).map(({ slug }) => slug)).toEqual([]);
  });

  test('the four masterplans follow each other without a hole', async () => {
    const plans = await listMasterplans(locale);
    expect(plans.map(({ startYear, endYear }) => [startYear, endYear])).toEqual([
      [2011, 2015],
      [2016, 2020],
      [2021, 2025],
      [2026, 2030],
    ]);
  });
});

test('no statement is without a source', async () => {
  const bare = await db().statement.findMany({
    where: { citations: { none: { noteId: null } } },
    select: { id: true },
  });
  expect(bare).toEqual([]);
});

test('every source page lists exactly the statements that rest on it', async () => {
  const citations = await db().citation.findMany({ select: { sourceId: true, statementId: true } });
  for (const id of await sourceIds()) {
    const resting = citations.filter(({ sourceId }) => sourceId === id);
    const listed = (await getSource(id, 'en'))?.statements.map((statement) => statement.id);
    expect(listed?.sort()).toEqual([...new Set(resting.map((one) => one.statementId))].sort());
  }
});

describe.skipIf(!existsSync(FACTS))('the reference facts, where they are at hand', () => {
  const facts = existsSync(FACTS) ? readFileSync(FACTS, 'utf8') : '';
  const part = (from: string, to: string) => facts.slice(facts.indexOf(from), facts.indexOf(to));
  const headings = (text: string) =>
    [...text.matchAll(/^### ([a-z0-9-]+)$/gm)].map(([, slug]) => slug);
  const rows = (text: string) =>
    [...text.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map(([, slug]) => slug);
  const bodies = ['telmin', 'telsom', 'adgmin', 'adgsom'];

  test.each([
    ['meeting', headings(part('## (d)', '## (e)')), meetingSlugs],
    ['declaration', headings(part('## (e)', '## (f)')), declarationSlugs],
    [
      'initiative',
      rows(part('### g1', '### g3')).filter((slug) => !bodies.includes(slug ?? '')),
      initiativeSlugs,
    ],
  ])('every %s in them has a page', async (_, expected, slugs) => {
    const known = await slugs();
    expect(expected.filter((slug) => !known.includes(slug ?? ''))).toEqual([]);
  });

  test('every senior officials’ meeting dated in them has a page', async () => {
    const dated = [...facts.matchAll(/^\| ((?:telsom|adgsom)-\d+-\d{4}) \|/gm)].map(
      ([, slug]) => slug,
    );
    const known = await meetingSlugs();
    expect(dated).toHaveLength(7);
    expect(dated.filter((slug) => !known.includes(slug ?? ''))).toEqual([]);
  });
});
