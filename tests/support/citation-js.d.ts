/** The little of Citation.js that the tests use: it reads citations into CSL-JSON and has no types of its own. */
declare module '@citation-js/core' {
  type Options = { forceType?: string; generateGraph?: boolean };
  export const plugins: {
    input: { chain(text: string, options?: Options): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
