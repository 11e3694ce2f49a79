import type { FieldPath, RecordFile } from './problems';

/** A file as it was typed, whether or not it fits its schema. */
export type TypedFile = { at: RecordFile; value: unknown };

/** The same text in both languages, with where it stands. */
export type Pair = { at: RecordFile; path: FieldPath; vi: string; en: string };

function pairsWithin(at: RecordFile, path: FieldPath, value: unknown): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const isPair =
    'vi' in value && 'en' in value && typeof value.vi === 'string' && typeof value.en === 'string';
  return [
    ...(isPair ? [{ at, path, vi: String(value.vi), en: String(value.en) }] : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      pairsWithin(at, [...path, isList ? Number(key) : key], inner),
    ),
  ];
}

/** Every text that is given in both languages, file by file in the order of the file. */
export function locatePairs(files: TypedFile[]): Pair[] {
  return files.flatMap(({ at, value }) => pairsWithin(at, [], value));
}
