import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { CheckedContent } from '../lib/content/check';
import { PrismaClient } from './generated/client';
import { migrate } from './migrate';
import { statementDrafts } from './rows/drafts';
import {
  bodyRows,
  declarationRows,
  initiativeRows,
  masterplanRows,
  meetingRows,
  termRows,
  themeRows,
} from './rows/records';
import { furnitureRows, sourceRows } from './rows/sources';
import { statementRows } from './rows/statement';

/** Writes everything in one transaction. Parents come before the rows that point at them. */
async function fill(file: string, { content, hash }: Pick<CheckedContent, 'content' | 'hash'>) {
  const store = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}` }) });
  const { statements, notes, citations, mentions } = statementRows(
    statementDrafts(content),
    content.glossary.map(({ record }) => record),
  );
  const initiatives = content.initiatives.map(({ record }) => record);
  try {
    await store.$transaction([
      store.store.createMany({ data: [{ id: 1, contentHash: hash }] }),
      store.source.createMany({ data: sourceRows(content) }),
      store.furniture.createMany({ data: furnitureRows(content) }),
      store.theme.createMany({ data: themeRows(content) }),
      store.body.createMany({ data: bodyRows(content) }),
      store.masterplan.createMany({ data: masterplanRows(content) }),
      store.meeting.createMany({ data: meetingRows(content) }),
      store.declaration.createMany({ data: declarationRows(content) }),
      store.initiative.createMany({ data: initiativeRows(content) }),
      store.initiativeTheme.createMany({
        data: initiatives.flatMap(({ slug, themes }) =>
          themes.map((themeSlug) => ({ initiativeSlug: slug, themeSlug })),
        ),
      }),
      store.initiativeMasterplan.createMany({
        data: initiatives.flatMap(({ slug, masterplans }) =>
          masterplans.map((masterplanSlug) => ({ initiativeSlug: slug, masterplanSlug })),
        ),
      }),
      store.term.createMany({ data: termRows(content) }),
      store.statement.createMany({ data: statements }),
      store.note.createMany({ data: notes }),
      store.citation.createMany({ data: citations }),
      store.mention.createMany({ data: mentions }),
    ]);
  } finally {
    await store.$disconnect();
  }
}

function removeLeftovers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (name.startsWith(`${basename(file)}.building-`)) rmSync(join(dirname(file), name));
  }
}

/**
 * Builds the store beside its place and moves it there in one step, so that a reader, or a seed killed at any
 * moment, finds the old store or the new one and never half of either.
 */
export async function buildStore(file: string, checked: Pick<CheckedContent, 'content' | 'hash'>) {
  mkdirSync(dirname(file), { recursive: true });
  removeLeftovers(file);
  const building = `${file}.building-${String(process.pid)}`;
  migrate(building);
  await fill(building, checked);
  renameSync(building, file);
}
