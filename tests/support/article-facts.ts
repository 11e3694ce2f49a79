import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const DIRECTORY = 'tests/content/article-facts';

const phrases = z.array(z.string().min(1)).default([]);
const ledgerSchema = z.array(
  z.strictObject({
    fact: z.string(),
    paragraphs: z.array(z.number().int().positive()).min(1),
    /** Statements by their id, or "sources/<id>" for what the source's own record says. */
    at: z.array(z.string()).min(1),
    act: z.string().optional(),
    vi: phrases,
    en: phrases,
  }),
);

export type ArticleFact = z.infer<typeof ledgerSchema>[number] & { article: string };

/** Every fact of every article, in the order of the ledgers; a ledger is named like its article. */
export const articleFacts: ArticleFact[] = readdirSync(DIRECTORY)
  .sort()
  .flatMap((name) =>
    ledgerSchema
      .parse(parse(readFileSync(`${DIRECTORY}/${name}`, 'utf8')))
      .map((fact) => ({ ...fact, article: name.replace('.yaml', '') })),
  );
