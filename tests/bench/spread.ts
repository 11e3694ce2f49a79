/** What half of some times, and all but a twentieth of them, stay within, and the longest. */
export function spread(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const within = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return { p50: within(0.5), p95: within(0.95), max: within(1) };
}

export type Spread = ReturnType<typeof spread>;
