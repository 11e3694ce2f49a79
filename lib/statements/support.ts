type Cited = { source: { witness: string } };

/** How far a statement is borne out: by one page, by several of one publisher or agency, by some that share one, or by separate ones. */
export function supportOf(citations: Cited[]) {
  const witnesses = new Set(citations.map(({ source }) => source.witness)).size;
  if (citations.length === 1) return { support: 'one', witnesses } as const;
  if (witnesses === 1) return { support: 'same', witnesses } as const;
  const isEachAlone = witnesses === citations.length;
  return { support: isEachAlone ? 'several' : 'mixed', witnesses } as const;
}
