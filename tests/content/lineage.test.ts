import { describe, expect, test } from 'vitest';
import { sortableDate } from '@/lib/dates';
import { getTheme, listThemes, themeSlugs } from '@/lib/themes/queries';

const slugs = await themeSlugs();
const listed = await listThemes('en');

async function lineageOf(slug: string) {
  const theme = await getTheme(slug, 'en');
  if (!theme) throw new Error(`There is no theme ${slug}`);
  const years = theme.parts.flatMap(({ year }) => (year ? [year] : []));
  return { theme, years, occasions: years.flatMap(({ occasions }) => occasions) };
}

describe.each(slugs)('%s', async (slug) => {
  const { theme, years, occasions } = await lineageOf(slug);

  test('every statement on the theme stands in its lineage once', () => {
    const shown = [...occasions.flatMap(({ statements }) => statements), ...theme.undated];
    expect(shown.map(({ id }) => id).sort()).toEqual(theme.lineage.map(({ id }) => id).sort());
  });

  test('the list of themes counts what its page shows, and every kind adds up', () => {
    const one = listed.find((row) => row.slug === slug);
    expect(one?.entryCount).toBe(theme.lineage.length);
    const { clauseCount = 0, topicCount = 0, outcomeCount = 0, otherCount = 0 } = one ?? {};
    expect(clauseCount + topicCount + outcomeCount + otherCount).toBe(one?.entryCount);
  });

  test('years, meetings and what each said come in the order of their dates', () => {
    const inOrder = (dates: string[]) => {
      const comparable = dates.map(sortableDate);
      expect(comparable).toEqual([...comparable].sort());
    };
    inOrder(years.map(({ year }) => String(year)));
    inOrder(occasions.flatMap(({ meeting }) => (meeting ? [meeting.start] : [])));
    for (const { meeting, statements } of occasions)
      if (meeting) inOrder(statements.map(({ date }) => date));
  });

  test('a meeting stands in one place', () => {
    const meetings = occasions.flatMap(({ meeting }) => (meeting ? [meeting.slug] : []));
    expect(meetings).toEqual([...new Set(meetings)]);
  });

  test('the years that are told to be silent are just those without a statement, and the strip agrees', () => {
    const silent = theme.parts.flatMap(({ gap }) =>
      gap ? Array.from({ length: gap.to - gap.from + 1 }, (_, at) => gap.from + at) : [],
    );
    const spoken = years.map(({ year }) => year);
    const between = theme.strip.filter(
      ({ year }) => year > Math.min(...spoken) && year < Math.max(...spoken),
    );
    expect(between.filter(({ total }) => total === 0).map(({ year }) => year)).toEqual(silent);
    expect(theme.strip.filter(({ total }) => total > 0).map(({ year }) => year)).toEqual(spoken);
  });

  test('the strip counts every dated statement, and its highest bar is full', () => {
    const sum = (counts: { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    expect(theme.strip.reduce((all, { total }) => all + total, 0)).toBe(
      theme.lineage.length - theme.undated.length,
    );
    for (const { total, counts } of theme.strip) expect(sum(counts)).toBe(total);
    const heights = theme.strip.map(({ counts }) =>
      counts.reduce((all, one) => all + one.height, 0),
    );
    expect(Math.max(...heights)).toBeCloseTo(100);
  });
});

test('what officials said is apart from what ministers said', async () => {
  const { occasions } = await lineageOf('ai');
  const voice = (meeting: string) => occasions.find((one) => one.meeting?.slug === meeting)?.voice;
  expect(voice('adgsom-6-2026')).toBe('officials');
  expect(voice('adgmin-6-2026')).toBe('ministers');
});
