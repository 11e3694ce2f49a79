import { z } from 'zod';
import { slugSchema } from '../statements/schema';

export type RawParams = Record<string, string | string[] | undefined>;

export const MAX_QUERY_LENGTH = 200;
export const MAX_QUERY_WORDS = 16;

/** A year that the record can hold. */
const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.number().min(1990).max(2100));

const oneOf = (values: readonly string[]) => z.string().refine((value) => values.includes(value));

export const sorts = ['newest', 'oldest'] as const;
export const resultTypes = [
  'clause',
  'outcome',
  'meeting',
  'initiative',
  'masterplan',
  'term',
] as const;
export type ResultType = (typeof resultTypes)[number];
export type Sort = (typeof sorts)[number];

type Known = { themes: string[]; bodies: string[]; meetings: string[]; countries: string[] };

const words = z
  .string()
  .transform((text) => text.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim())
  .pipe(z.string().max(MAX_QUERY_LENGTH));

/** Every value a reader can put in an address, each checked against what the record knows. */
function shapes(known: Known) {
  return {
    q: words,
    theme: slugSchema.and(oneOf(known.themes)),
    body: slugSchema.and(oneOf(known.bodies)),
    meeting: slugSchema.and(oneOf(known.meetings)),
    country: oneOf(known.countries),
    from: year,
    to: year,
    sort: z.enum(sorts),
    type: z.enum(resultTypes),
    only: z.literal('typed'),
  };
}

type Shapes = ReturnType<typeof shapes>;
export type ParamName = keyof Shapes;
export type Filters = { [Name in ParamName]?: z.infer<Shapes[Name]> };

/** What was asked and can be answered, and the names of the values that had to be ignored. */
export type ReadParams = { filters: Filters; ignored: ParamName[] };

/** Reads the query of an address. A value that is not understood is ignored and named, never an error. */
export function readParams(raw: RawParams, names: readonly ParamName[], known: Known): ReadParams {
  const schema = shapes(known);
  const filters: Filters = {};
  const ignored: ParamName[] = [];
  for (const name of names) {
    const given = raw[name];
    const value = Array.isArray(given) ? given.at(-1) : given;
    if (value === undefined || value.trim() === '') continue;
    const parsed = schema[name].safeParse(value);
    if (parsed.success) Object.assign(filters, { [name]: parsed.data });
    else ignored.push(name);
  }
  if (filters.from !== undefined && filters.to !== undefined && filters.from > filters.to) {
    delete filters.to;
    ignored.push('to');
  }
  return { filters, ignored };
}
