import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { hrefs } from '@/lib/hrefs';
import { localizedSchema, type Locale } from '@/lib/i18n/schema';

/** Read here from the files that editors write, not through the site, which is what is tested. */
const clauses = z
  .array(z.object({ id: z.string(), title: localizedSchema, text: localizedSchema }))
  .default([]);
const record = z.object({
  name: localizedSchema.optional(),
  short: localizedSchema.partial().optional(),
  title: localizedSchema.optional(),
  body: z.string().optional(),
  edition: z.number().optional(),
  preamble: clauses,
  operative: clauses,
});

/** A page, and words that its preview must have: in its title, and in its description. */
export type PreviewedPage = { path: string; title: string; text: string };

function records(folder: string) {
  return readdirSync(`content/${folder}`).map((file) => ({
    slug: file.replace(/\.yaml$/, ''),
    ...record.parse(parse(readFileSync(`content/${folder}/${file}`, 'utf8'))),
  }));
}

/** Every clause in one language. */
export function previewedClauses(locale: Locale): PreviewedPage[] {
  return records('declarations').flatMap(({ slug, preamble, operative }) =>
    [...preamble, ...operative].map(({ id, title, text }) => ({
      path: hrefs.clause(locale, slug, id),
      title: title[locale],
      text: text[locale],
    })),
  );
}

const pages = {
  meetings: hrefs.meeting,
  declarations: hrefs.declaration,
  themes: hrefs.theme,
  initiatives: hrefs.initiative,
  masterplans: hrefs.masterplan,
};
const folders = ['meetings', 'declarations', 'themes', 'initiatives', 'masterplans'] as const;
const lists = ['home', ...folders, 'glossary', 'search', 'sources', 'about'] as const;

/** Every record that is not a clause, the lists, and one source, in one language. */
export function previewedRecords(locale: Locale): PreviewedPage[] {
  const named = folders.flatMap((folder) =>
    records(folder).map(({ slug, name, short, title, body = '', edition }) => ({
      path: pages[folder](locale, slug),
      title: (name ?? { ...title, ...short })[locale] ?? `${body.toUpperCase()} ${String(edition)}`,
      text: '',
    })),
  );
  const others = [
    ...lists.map((list) => hrefs[list](locale)),
    hrefs.source(locale, 'asean-adm2030'),
  ];
  return [...named, ...others.map((path) => ({ path, title: '', text: '' }))];
}
