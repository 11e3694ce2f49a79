import type { Locale } from '../i18n/schema';

/** The parts of the list of sources, in their order. */
export const sourceParts = ['articles', 'documents', 'pages', 'undated'] as const;
export type SourcePart = (typeof sourceParts)[number];

type Listed = { kind: string; published: string | null; publisher: string | null; title: string };

/** Where in the list a source stands: by what it is and, for pages, by whether their day is known. */
export function sourcePart({ kind, published }: Pick<Listed, 'kind' | 'published'>): SourcePart {
  if (kind === 'article') return 'articles';
  if (kind === 'document') return 'documents';
  return published === null ? 'undated' : 'pages';
}

/** Sources newest first; those without a date after them, by publisher, and those without a publisher last. */
export function inListOrder<Source extends Listed>(sources: Source[], locale: Locale): Source[] {
  const { compare } = new Intl.Collator(locale);
  return sources.toSorted(
    (a, b) =>
      compare(b.published ?? '', a.published ?? '') ||
      Number(a.publisher === null) - Number(b.publisher === null) ||
      compare(a.publisher ?? '', b.publisher ?? '') ||
      compare(a.title, b.title),
  );
}
