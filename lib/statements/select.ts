/** What a label needs to name another record. */
export const bodyLabel = { slug: true, abbreviation: true, nameVi: true, nameEn: true } as const;

export const meetingLabel = {
  slug: true,
  edition: true,
  status: true,
  startDate: true,
  endDate: true,
  datesKnown: true,
  cityVi: true,
  cityEn: true,
  country: true,
  body: { select: bodyLabel },
} as const;

export const themeLabel = { slug: true, nameVi: true, nameEn: true } as const;

export const namedLabel = { slug: true, nameVi: true, nameEn: true, abbreviation: true } as const;

export const declarationLabel = {
  slug: true,
  titleVi: true,
  titleEn: true,
  date: true,
  meeting: { select: meetingLabel },
} as const;

export const sourceLabel = {
  id: true,
  language: true,
  title: true,
  labelVi: true,
  labelEn: true,
  publisher: true,
  agency: true,
  published: true,
} as const;

const citations = {
  select: { noteId: true, paragraphs: true, source: { select: sourceLabel } },
  orderBy: { id: 'asc' },
} as const;

/** Everything a reader may want to know about one statement. */
export const statementFields = {
  id: true,
  anchor: true,
  kind: true,
  topic: true,
  act: true,
  verbVi: true,
  verbEn: true,
  number: true,
  date: true,
  until: true,
  titleVi: true,
  titleEn: true,
  textVi: true,
  textEn: true,
  body: { select: bodyLabel },
  meeting: { select: meetingLabel },
  declaration: { select: declarationLabel },
  initiative: { select: namedLabel },
  masterplan: { select: namedLabel },
  term: { select: namedLabel },
  citations: { ...citations, where: { noteId: null } },
  notes: {
    select: { id: true, kind: true, textVi: true, textEn: true, citations },
    orderBy: { id: 'asc' },
  },
  mentions: {
    select: {
      theme: { select: themeLabel },
      initiative: { select: namedLabel },
      masterplan: { select: namedLabel },
      body: { select: bodyLabel },
      meeting: { select: meetingLabel },
      declaration: { select: declarationLabel },
    },
    where: { termSlug: null },
    orderBy: { id: 'asc' },
  },
} as const;

/** The order in which a reader meets the statements of one record. */
export const inRecordOrder = { position: 'asc' } as const;

/** The order of a life line or a lineage. */
export const inTimeOrder = [{ sortDate: 'asc' }, { position: 'asc' }] as const;
