import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { slugSchema } from '@/lib/statements/schema';

export const exactKinds = ['exact', 'quoted', 'nfd', 'lines', 'fragment'] as const;

const passageSchema = z.strictObject({
  id: slugSchema,
  language: z.enum(['vi', 'en']),
  kind: z.enum([...exactKinds, 'unmarked', 'altered', 'several', 'unrelated']),
  text: z.string().min(1),
  /** The statements it is from, the best first; those of a passage of several all at once. */
  from: z.array(z.string()).default([]),
});

export type LabelledPassage = z.infer<typeof passageSchema>;

/** The labelled passages: those the search was tuned with and those it had not seen. */
export function labelledPassages(
  directory: 'quote-passages' | 'quote-passages-held-out',
): LabelledPassage[] {
  return readdirSync(`tests/${directory}`)
    .sort()
    .flatMap((name) =>
      z.array(passageSchema).parse(JSON.parse(readFileSync(`tests/${directory}/${name}`, 'utf8'))),
    );
}

export const isExactKind = ({ kind }: LabelledPassage) => exactKinds.some((one) => one === kind);

const SHOWN = 3;

/** True where what was found for a passage is what its label asks for. */
export function isAnswered(
  { kind, from }: LabelledPassage,
  found: readonly { id: string; isExact: boolean }[],
): boolean {
  const ids = found.slice(0, SHOWN).map(({ id }) => id);
  if (kind === 'unrelated') return found.length === 0;
  if (kind === 'several') return from.every((id) => ids.includes(id));
  if (kind === 'altered' || kind === 'unmarked') {
    return found[0]?.isExact === false && ids.some((id) => from.includes(id));
  }
  return found[0]?.isExact === true && ids[0] === from[0];
}
