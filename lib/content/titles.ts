import { locales } from '../i18n/schema';
import { problemAt, type Problem } from './problems';
import type { Pair } from './texts';

/** What a share preview and a list of results show of a title before they cut it. */
const LONGEST = 90;

const titleFields = new Set<PropertyKey | undefined>(['title', 'short']);

/** The name of a document stays exact, however long; a preview then shows its "short" form. */
const isExactName = ({ at, path }: Pair) => at.folder === 'declarations' && path.length === 1;

function tooLong(pair: Pair, length: number): string | null {
  if (length <= LONGEST) return null;
  const told = `has ${String(length)} characters; a share preview shows ${String(LONGEST)}, `;
  if (!isExactName(pair) || pair.path.at(-1) === 'short') return `${told}shorten it`;
  return pair.at.document.has('short') ? null : `${told}keep the name exact and add a "short" one`;
}

/** Titles that a share preview would cut, or that end like a sentence. */
export function titleProblems(pairs: Pair[]): Problem[] {
  return pairs
    .filter(({ path }) => titleFields.has(path.at(-1)))
    .flatMap((pair) =>
      locales.flatMap((locale) => {
        const text = pair[locale];
        const messages = [
          tooLong(pair, text.length),
          /[.;,:]$/.test(text) ? 'ends like a sentence; a title has no full stop, remove it' : null,
        ];
        return messages.flatMap((message) =>
          message === null ? [] : [problemAt(pair.at, [...pair.path, locale], message)],
        );
      }),
    );
}
