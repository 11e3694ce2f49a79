import { locales } from '../i18n/schema';
import { problemAt, type FieldPath, type Problem, type RecordFile } from './problems';
import type { Content } from './read';
import { locateStatements } from './statements';

type Named = { at: RecordFile; path: FieldPath; name: string | undefined };

/** Everything whose name something before it has too. */
function repeated(all: Named[], told: (first: RecordFile) => string): Problem[] {
  const first = new Map<string, RecordFile>();
  return all.flatMap(({ at, path, name }) => {
    if (name === undefined) return [];
    const known = first.get(name.toLowerCase());
    if (known) return [problemAt(at, path, told(known))];
    first.set(name.toLowerCase(), at);
    return [];
  });
}

function repeatedNames(content: Content): Problem[] {
  return (['bodies', 'initiatives', 'masterplans', 'themes', 'glossary'] as const).flatMap(
    (folder) =>
      locales.flatMap((locale) =>
        repeated(
          content[folder].map(({ record, at }) => ({
            at,
            path: ['name', locale],
            name: record.name[locale],
          })),
          ({ file }) => `is the name in ${file} too; give each its own or make them one record`,
        ),
      ),
  );
}

/** Statements of one file that say the same, as happens when one is copied to begin the next. */
function repeatedTexts(content: Content): Problem[] {
  const statements = locateStatements(content);
  return locales.flatMap((locale) =>
    repeated(
      statements.map(({ at, path, statement }) => ({
        at,
        path: [...path, 'text', locale],
        name: statement && `${at.file}\n${statement.text[locale]}`,
      })),
      () => 'is the text of a statement before it; write what this one says',
    ),
  );
}

/** Sources with one address or one text, records with one name and statements with one text. */
export function doubleProblems(content: Content): Problem[] {
  return [
    ...repeated(
      content.sources.map(({ record, at }) => ({ at, path: ['url'], name: record.url })),
      ({ file }) => `is the address in ${file} too; make the two one source`,
    ),
    ...repeated(
      content.sources.map(({ record, at }) => ({ at, path: ['sha256'], name: record.sha256 })),
      ({ file }) => `is that of ${file} too; make the two one source`,
    ),
    ...repeatedNames(content),
    ...repeatedTexts(content),
  ];
}
