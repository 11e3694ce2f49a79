import { z } from 'zod';
import { localeSchema, localizedSchema, textSchema } from '../i18n/schema';
import { daySchema } from '../statements/schema';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in small hexadecimal');
/** A page (meetings/telmin-1-2001, about, home) or a statement in a record (meetings/telmin-1-2001/dates). */
const idSchema = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/, 'is not an id such as declarations/<slug>/<clause>');
const fingerprintSchema = z.string().regex(/^[0-9a-hjkmnp-tv-z]{8}$/, 'is not a fingerprint');
const inSomeLanguage = <One extends z.ZodType>(one: One) => z.partialRecord(localeSchema, one);

/** Fields that every entry has, whatever it says: before and after what it says. */
const head = { number: z.int().positive(), date: daySchema };
const tail = {
  /** Why: in one language at least where something published has changed. */
  reason: inSomeLanguage(textSchema).optional(),
  /** The hash of the entry before this one, and of this one without this field. */
  before: hashSchema,
  hash: hashSchema,
};

export const entrySchema = z.discriminatedUnion('entry', [
  z.strictObject({ ...head, entry: z.literal('page'), id: idSchema, ...tail }),
  z.strictObject({
    ...head,
    entry: z.literal('text'),
    id: idSchema,
    /** What kind of statement it is: clause, outcome, fact and so on. */
    of: z.string(),
    title: localizedSchema.optional(),
    /** Both texts when they are first published; later only those that have changed. */
    text: inSomeLanguage(z.string().min(1)),
    fingerprint: inSomeLanguage(fingerprintSchema),
    ...tail,
  }),
  z.strictObject({ ...head, entry: z.literal('moved'), id: idSchema, to: idSchema, ...tail }),
  z.strictObject({
    ...head,
    entry: z.literal('withdrawn'),
    id: idSchema,
    /** What a reader should look at instead, where there is such a thing. */
    instead: idSchema.optional(),
    ...tail,
  }),
]);

export type LedgerEntry = z.infer<typeof entrySchema>;
type Unlinked<Entry> = Entry extends LedgerEntry
  ? Omit<Entry, 'number' | 'before' | 'hash'>
  : never;
/** An entry before it has its place in the chain. */
export type NewEntry = Unlinked<LedgerEntry>;
