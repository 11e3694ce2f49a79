import { z } from 'zod';
import { localizedSchema, publishedSchema, textSchema } from '../i18n/schema';
import {
  actSchema,
  daySchema,
  gapsSchema,
  partialDateSchema,
  slugSchema,
  statementSchema,
  supportFields,
} from '../statements/schema';

export const modes = ['in-person', 'virtual'] as const;
export const meetingStatuses = ['held', 'announced'] as const;

/** The member states of ASEAN, any of which may host, as ISO 3166-1 codes. */
export const countryCodes = [
  'BN',
  'ID',
  'KH',
  'LA',
  'MM',
  'MY',
  'PH',
  'SG',
  'TH',
  'TL',
  'VN',
] as const;
export type CountryCode = (typeof countryCodes)[number];

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
  title: localizedSchema.describe('A short heading, at most 90 characters, no full stop.'),
  act: actSchema,
  verb: localizedSchema
    .optional()
    .describe("The source's verb, where it is not the act's own word."),
});

export const factSchema = statementSchema.extend({
  topic: z.enum(factTopics).describe('Under which heading of the page the fact stands.'),
});

const span = z
  .strictObject({
    start: daySchema.describe('The first day, YYYY-MM-DD.'),
    end: daySchema.describe('The last day, YYYY-MM-DD.'),
  })
  .refine(({ start, end }) => start <= end, {
    path: ['end'],
    message: 'is before start; correct one of the two days',
  });

/** Which of the meeting's days is established, where not all of them are. */
export const knownDays = ['first', 'last', 'one'] as const;

const exactnesses = ['days', 'day', 'about', 'planned'] as const;

const datesSchema = z
  .strictObject({
    days: span.optional().describe('First and last day, where both are established.'),
    day: z
      .strictObject({
        date: daySchema.describe('The day that is established, YYYY-MM-DD.'),
        which: z.enum(knownDays).describe('Which of the days it was; one: not known which.'),
      })
      .optional()
      .describe('Where only one day of the meeting is established.'),
    about: partialDateSchema.optional().describe('The month or year, where no day is established.'),
    planned: partialDateSchema.optional().describe('When an announced meeting is to be held.'),
    week: span
      .optional()
      .describe('First and last day of everything around the meeting, officials included.'),
    ...supportFields,
  })
  .refine((dates) => exactnesses.filter((key) => dates[key] !== undefined).length === 1, {
    path: ['days'],
    message:
      'is missing or given twice; give one of: days, day (only one is established), about (month or year), planned (announced)',
  });

const meetingShape = z.strictObject({
  slug: slugSchema.describe('body-edition-year: the name of the file, and so the address.'),
  body: slugSchema.describe('The slug of the body that met.'),
  edition: z.number().int().positive().describe('The number of the meeting: 6 for the sixth.'),
  status: z.enum(meetingStatuses).describe('Whether it was held or is only announced.'),
  dates: datesSchema.describe('One of days, day, about or planned, as exactly as established.'),
  place: z
    .strictObject({
      city: localizedSchema.optional().describe('The city; left out if it is not established.'),
      site: localizedSchema.optional().describe('The place within or near the city, if known.'),
      country: z.enum(countryCodes).describe('The host, as an ISO 3166-1 code: VN.'),
      ...supportFields,
    })
    .describe('Where the meeting was held, or from where it was hosted online.'),
  mode: z
    .strictObject({
      value: z.enum(modes).describe('In person or virtual.'),
      ...supportFields,
    })
    .optional()
    .describe('How the meeting was held.'),
  motto: z
    .strictObject({
      vi: textSchema.describe('The motto in Vietnamese.'),
      en: textSchema.describe('The motto in English.'),
      published: publishedSchema,
      ...supportFields,
    })
    .optional()
    .describe('The slogan the meeting was held under; the site says “Meeting theme”.'),
  prepares: slugSchema
    .optional()
    .describe("Senior officials only: the slug of the ministers' meeting it prepared."),
  facts: z.array(factSchema).default([]).describe('What is known of the meeting itself.'),
  outcomes: z.array(outcomeSchema).default([]).describe('What the meeting did, each with its act.'),
  gaps: gapsSchema,
});

/** One edition of a body. Which statements it carries is all a reader sees of it. */
export const meetingSchema = meetingShape.refine(
  ({ status, dates }) => (status === 'announced') === (dates.planned !== undefined),
  {
    path: ['status'],
    message: 'and dates disagree; an announced meeting has "planned" dates, a held one has not',
  },
);

export type MeetingContent = z.infer<typeof meetingSchema>;
export type OutcomeContent = z.infer<typeof outcomeSchema>;
