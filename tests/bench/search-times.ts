import { db } from '@/lib/db';
import { acts } from '@/lib/statements/schema';
import { search, searchIds } from '@/lib/search/queries';
import { resultTypes, type Filters } from '@/lib/search/params';
import { relevanceSet } from '../support/relevance-set';
import { spread } from './spread';

const MOST_TOLD = 12;
/** Of so many queries one is asked with the texts of its page, which takes long from a large store. */
const SHOWN_EVERY = 5;

type Timed = { filters: Filters; took: number };

const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug).sort();

/** Every labelled query as it is, each with a theme besides, and filters without a query. */
async function queries() {
  const themes = slugs(await db().theme.findMany({ select: { slug: true } }));
  const bodies = slugs(await db().body.findMany({ select: { slug: true } }));
  const meetings = slugs(await db().meeting.findMany({ select: { slug: true } }));
  const plans = slugs(await db().masterplan.findMany({ select: { slug: true } }));
  const labelled = relevanceSet().map(({ q, filters }): Filters => ({ q, ...filters }));
  const filtered = labelled.map((filters, at): Filters => ({
    ...themes.slice(at % themes.length).map((theme) => ({ theme }))[0],
    ...filters,
  }));
  const alone: Filters[] = [
    {},
    { sort: 'oldest' },
    { page: 50 },
    ...themes.map((theme) => ({ theme })),
    ...bodies.map((body) => ({ body })),
    ...meetings.slice(0, 10).map((meeting) => ({ meeting })),
    ...plans.map((masterplan) => ({ masterplan })),
    ...acts.map((act) => ({ act })),
    ...resultTypes.map((type) => ({ type })),
    { from: 2015 },
    { from: 2010, to: 2020, type: 'clause', ...themes.map((theme) => ({ theme }))[0] },
  ];
  return { labelled, filtered, alone };
}

async function timed(list: Filters[], ask: (filters: Filters) => Promise<unknown>) {
  const times: Timed[] = [];
  for (const filters of list) {
    const begun = performance.now();
    await ask(filters);
    times.push({ filters, took: performance.now() - begun });
  }
  return times;
}

const spreadOf = (times: Timed[]) => spread(times.map(({ took }) => took));

const { labelled, filtered, alone } = await queries();
const all = [...labelled, ...filtered, ...alone];
const begun = performance.now();
await searchIds({});
const opened = performance.now() - begun;

await timed([...labelled, ...alone], searchIds);
const times = await timed(all, searchIds);
const some = labelled.filter((_, at) => at % SHOWN_EVERY === 0);
const shown = await timed(some, (filters) => search(filters, 'vi'));

console.log(
  JSON.stringify({
    opened,
    rss: process.memoryUsage.rss(),
    answers: {
      all: spreadOf(times),
      labelled: spreadOf(times.slice(0, labelled.length)),
      filtered: spreadOf(times.slice(labelled.length, labelled.length + filtered.length)),
      alone: spreadOf(times.slice(-alone.length)),
    },
    shown: spreadOf(shown),
    slowest: times.sort((a, b) => b.took - a.took).slice(0, MOST_TOLD),
  }),
);
