export const confidences = ['low', 'medium', 'high'] as const;
export type Confidence = (typeof confidences)[number];

/** What the draft proposes, the paragraphs that show it, and how far to trust it. */
export type Proposal<T> = { value: T; paragraphs: number[]; confidence: Confidence };

/** The less sure of two confidences. */
export function lower(one: Confidence, other: Confidence): Confidence {
  return confidences.indexOf(one) < confidences.indexOf(other) ? one : other;
}

/** A list without repetition, in the order of first appearance. */
export function once<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** Paragraph numbers in ascending order, each once. */
export function inOrder(paragraphs: readonly number[]): number[] {
  return once(paragraphs).sort((a, b) => a - b);
}
