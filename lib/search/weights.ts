/** What readers come for first. */
const type: Record<string, number> = {
  clause: 1.2,
  outcome: 1,
  meeting: 0.65,
  initiative: 1,
  masterplan: 0.8,
  term: 0.75,
};

/** How much each thing counts; found by trying on the labelled queries (npm run bench:relevance). */
export const weights = {
  part: { title: 1.3, text: 0.85, names: 1.3, context: 0.5 },
  how: { typed: 1, number: 0.9, beginning: 0.7, stem: 0.4, apart: 0.1, name: 0.6, related: 0.6 },
  type,
  /** The letters without the marks that were typed. */
  unmarked: 0.5,
  /** Each doubling of how often it stands there. */
  often: 0.2,
  /** All words in a row; two neighbours in a row. */
  row: 0.3,
  pair: 0.9,
  /** The query is just what the row is called. */
  whole: 2.5,
  /** A long row says less with each word. */
  length: 0.075,
  /** A unit of the query is just what the row is called. */
  named: 1,
  /** All units stand in what the row itself says. */
  together: 0.3,
  /** A share of all words against the same share of rare words, where only some are held. */
  words: 0.8,
  /** How much of a unit a row holds that has its words apart. */
  heldApart: 0.3,
  /** Everything stands only in the names around a row. */
  around: 0.7,
};
