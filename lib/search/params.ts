import { z } from 'zod';
import { acts, slugSchema } from '../statements/schema';

export type RawParams = Record<string, string | string[] | undefined>;

export const MAX_QUERY_LENGTH = 200;
export const MAX_QUERY_WORDS = 16;

/** A year that the record can hold. */
const year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.number().min(1990).max(2100));

type Choice = { value: string };

const oneOf = (choices: readonly Choice[] = []) =>
  z.string().refine((value) => choices.some((choice) => choice.value === value));

const MOST_PAGES = 1000;

export const sorts = ['relevance', 'newest', 'oldest'] as const;
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

/** The choices that the record knows for a filter; a list that a page does not ask for may be left out. */
export type Known = Partial<
  Record<'theme' | 'body' | 'meeting' | 'masterplan' | 'country', readonly Choice[]>
>;

const words = z
  .string()
  .transform((text) => text.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim())
  .pipe(z.string().max(MAX_QUERY_LENGTH));

/** Every value a reader can put in an address, each checked against what the record knows. */
function shapes(known: Known) {
  return {
    q: words,
    theme: slugSchema.and(oneOf(known.theme)),
    body: slugSchema.and(oneOf(known.body)),
    meeting: slugSchema.and(oneOf(known.meeting)),
    masterplan: slugSchema.and(oneOf(known.masterplan)),
    country: oneOf(known.country),
    act: z.enum(acts),
    from: year,
    to: year,
    sort: z.enum(sorts),
    type: z.enum(resultTypes),
    only: z.literal('typed'),
    page: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(MOST_PAGES)),
  };
}

type Shapes = ReturnType<typeof shapes>;

const made = new WeakMap<Known, Shapes>();

/** The same shapes for the same choices: making them takes longer than reading an address. */
function shapesFor(known: Known): Shapes {
  const shape = made.get(known) ?? shapes(known);
  made.set(known, shape);
  return shape;
}

export type ParamName = keyof Shapes;
export type Filters = { [Name in ParamName]?: z.infer<Shapes[Name]> };

/** What was asked and can be answered, and the names of the values that had to be ignored. */
export type ReadParams = { filters: Filters; ignored: ParamName[] };

/** Reads the query of an address. A value that is not understood is ignored and named, never an error. */
export function readParams(raw: RawParams, names: readonly ParamName[], known: Known): ReadParams {
  const schema = shapesFor(known);
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

/** True where something is asked for, not only in which order. */
export const isSearch = (filters: Filters) =>
  Object.keys(filters).some((name) => !['sort', 'only', 'page'].includes(name));
