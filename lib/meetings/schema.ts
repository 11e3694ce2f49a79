import { z } from 'zod';
import { localeSchema, localizedSchema, textSchema } from '../i18n/schema';
import {
  actSchema,
  daySchema,
  partialDateSchema,
  slugSchema,
  statementSchema,
  supportFields,
} from '../statements/schema';

export const modes = ['in-person', 'virtual'] as const;
export const meetingStatuses = ['held', 'announced'] as const;

/** Facts in the order a meeting page shows them. */
export const factTopics = [
  'summary',
  'role',
  'chair',
  'host',
  'opening',
  'attendance',
  'delegation',
  'bilateral',
  'partners',
  'priorities',
  'press',
  'planned',
  'report',
  'masterplan',
  'closing',
  'next-meeting',
] as const;

export const outcomeSchema = statementSchema.extend({
  title: localizedSchema,
  act: actSchema,
  verb: localizedSchema.optional(),
});

export const factSchema = statementSchema.extend({ topic: z.enum(factTopics) });

const span = z
  .strictObject({ start: daySchema, end: daySchema })
  .refine(({ start, end }) => start <= end, {
    path: ['end'],
    message: 'is before start; correct one of the two days',
  });

const datesSchema = z
  .strictObject({
    days: span.optional(),
    week: span.optional(),
    planned: partialDateSchema.optional(),
    ...supportFields,
  })
  .refine((dates) => dates.days !== undefined || dates.planned !== undefined, {
    path: ['days'],
    message: 'is missing; give the days, or "planned" for a meeting that is only announced',
  });

/** One edition of a body. Which statements it carries is all a reader sees of it. */
export const meetingSchema = z.strictObject({
  slug: slugSchema,
  body: slugSchema,
  edition: z.number().int().positive(),
  status: z.enum(meetingStatuses),
  dates: datesSchema,
  place: z.strictObject({
    city: localizedSchema,
    site: localizedSchema.optional(),
    country: z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 country code'),
    ...supportFields,
  }),
  mode: z.strictObject({ value: z.enum(modes), ...supportFields }).optional(),
  motto: z
    .strictObject({
      vi: textSchema,
      en: textSchema,
      published: z.array(localeSchema).min(1),
      ...supportFields,
    })
    .optional(),
  prepares: slugSchema.optional(),
  facts: z.array(factSchema).default([]),
  outcomes: z.array(outcomeSchema).default([]),
  gaps: z.array(localizedSchema).default([]),
});

export type MeetingContent = z.infer<typeof meetingSchema>;
export type OutcomeContent = z.infer<typeof outcomeSchema>;
