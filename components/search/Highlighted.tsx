import type { Stretch } from '@/lib/search/highlight';

type Props = { stretches: Stretch[] };

/** A text in its own spelling, what was looked for marked. */
export function Highlighted({ stretches }: Props) {
  return stretches.map(({ text, isFound }, index) =>
    isFound ? <mark key={index}>{text}</mark> : text,
  );
}
