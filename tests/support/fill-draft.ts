const filled: Record<string, string | number> = {
  slug: '2001',
  country: 'VN',
  edition: 1,
  about: '2001-01',
  start: '2001-01-15',
  end: '2001-01-16',
};

/** A draft as an editor leaves it: every TODO replaced by a value of the kind its field takes. */
export function fillDraft(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => fillDraft(one, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, fillDraft(v, k)]));
  }
  if (typeof value !== 'string' || !value.includes('TODO')) return value;
  const put = filled[key] ?? 'đã điền';
  return value === 'TODO' ? put : value.replaceAll('TODO', String(put));
}
