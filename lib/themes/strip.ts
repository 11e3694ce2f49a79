import { scaleLinear } from 'd3-scale';
import { voices, type Lineage, type LineageYear } from './lineage';

/** The height of the highest bar, in hundredths of the strip. */
const FULL = 100;

type Range = { first: number; last: number };

const said = (year: LineageYear, voice: (typeof voices)[number]) =>
  year.occasions
    .filter((one) => one.voice === voice)
    .reduce((sum, { statements }) => sum + statements.length, 0);

/** When a theme was spoken of: every year of the record, how much each voice said, and how high its bar stands. */
export function lineageStrip({ parts }: Pick<Lineage, 'parts'>, record: Range) {
  const years = parts.flatMap(({ year }) => (year ? [year] : []));
  const all = years.map(({ year }) => year);
  const first = Math.min(record.first, ...all);
  const last = Math.max(record.last, ...all);
  const totalOf = (year: LineageYear) => voices.reduce((sum, voice) => sum + said(year, voice), 0);
  const height = scaleLinear([0, Math.max(1, ...years.map(totalOf))], [0, FULL]);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const found = years.find(({ year }) => year === first + at);
    const counts = voices.map((voice) => {
      const count = found ? said(found, voice) : 0;
      return { voice, count, height: height(count) };
    });
    return {
      year: first + at,
      total: found ? totalOf(found) : 0,
      /** The body of the ministers' meeting that year, for its colour. */
      body: found?.occasions.find(({ voice }) => voice === 'ministers')?.meeting?.body ?? null,
      counts,
    };
  });
}

export type LineageStrip = ReturnType<typeof lineageStrip>;
