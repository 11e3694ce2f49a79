import 'server-only';
import { db, perStore } from '../db';
import { hrefs } from '../hrefs';
import type { Locale } from '../i18n/schema';
import { fingerprint } from '../share/fingerprint';
import { statementFields } from '../statements/select';
import { statementView, type StatementRow } from '../statements/view';
import { compare, quotedIn } from './compare';
import { corpusOf, quotedKinds, type Corpus } from './corpus';
import { findPassage, type Match } from './find';
import type { Passage } from './passage';
import { searchWords } from './search-words';

async function readCorpora(): Promise<readonly Corpus[]> {
  const rows = await db().statement.findMany({
    where: { kind: { in: [...quotedKinds] } },
    select: { id: true, kind: true, textVi: true, textEn: true },
    orderBy: { position: 'asc' },
  });
  return [corpusOf(rows, 'vi'), corpusOf(rows, 'en')];
}

/** The texts of the record in both languages, ready to be compared. */
const corpora = perStore(readCorpora);

function comparison(passage: Passage, match: Match) {
  if (!match.isExact) {
    const compared = compare(passage, match);
    return { ...compared, status: compared.difference === 'none' ? 'part' : 'close' } as const;
  }
  const pieces = quotedIn(match, passage.segments.length === 1);
  return { pieces, difference: 'none', changed: 0, rest: 0, status: 'exact' } as const;
}

function quoteView(passage: Passage, match: Match, row: StatementRow, locale: Locale) {
  const { lang, text } = match.entry;
  const { declaration } = row;
  return {
    statement: statementView(row, locale),
    lang,
    ...comparison(passage, match),
    /** The address of a clause in exactly these words. */
    asWorded:
      row.kind === 'clause' && declaration
        ? hrefs.clause(lang, declaration.slug, row.anchor, fingerprint(text))
        : null,
  };
}

export type QuoteView = ReturnType<typeof quoteView>;

/** The texts that a passage comes from, in the reader's language, or why none is shown. */
export async function findQuote(pasted: string, locale: Locale) {
  const { passage, matches, nothing } = findPassage(pasted, await corpora());
  const rows = await db().statement.findMany({
    where: { id: { in: matches.map(({ entry }) => entry.id) } },
    select: statementFields,
  });
  const results = matches.flatMap((match) => {
    const row = rows.find(({ id }) => id === match.entry.id);
    return row ? [quoteView(passage, match, row, locale)] : [];
  });
  return { results, nothing, q: searchWords(passage) };
}

export type FoundQuote = Awaited<ReturnType<typeof findQuote>>;
