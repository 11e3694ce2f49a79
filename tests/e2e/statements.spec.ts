import { expect, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { env } from '@/lib/env';
import { locales } from '@/lib/i18n/schema';
import { readPage } from '../support/html';

const rows = z.array(
  z.object({
    id: z.string(),
    topic: z.string().nullable(),
    textVi: z.string(),
    textEn: z.string(),
    sources: z.string(),
  }),
);

function statements() {
  const store = new Database(env.storePath, { readonly: true });
  const found = store
    .prepare(
      `SELECT s.id, s.topic, s.textVi, s.textEn, group_concat(c.sourceId || ' ' || coalesce(c.paragraphs, ''), ';') AS sources
       FROM Statement s JOIN Citation c ON c.statementId = s.id AND c.noteId IS NULL GROUP BY s.id`,
    )
    .all();
  store.close();
  return rows.parse(found);
}

/** The page on which a statement stands: its record's, or the timeline for a body and the glossary for a term. */
function pageOf(id: string): string {
  const [folder, slug] = id.split('/');
  if (folder === 'bodies') return '/meetings';
  return folder === 'glossary' ? '/glossary' : `/${folder ?? ''}/${slug ?? ''}`;
}

const all = statements();
const pages = [...new Set(all.map(({ id }) => pageOf(id)))];

for (const locale of locales) {
  for (const path of pages) {
    const expected = all.filter(({ id }) => pageOf(id) === path);
    test(`/${locale}${path} shows every statement it holds, with its sources and paragraphs`, async ({
      request,
    }) => {
      const page = readPage(await (await request.get(`/${locale}${path}`)).text());
      for (const { topic, textVi, textEn, sources } of expected) {
        const text = (locale === 'vi' ? textVi : textEn).replaceAll(/\s+/g, ' ');
        if (topic !== 'mode') expect(page.text).toContain(text);
        for (const [source = '', paragraphs = ''] of sources
          .split(';')
          .map((one) => one.split(' '))) {
          expect(page.links).toContain(`/${locale}/sources/${source}`);
          expect(page.text).toContain(paragraphs.replaceAll(',', ', '));
        }
      }
    });
  }
}
