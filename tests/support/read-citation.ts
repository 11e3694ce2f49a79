import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'zod';
import type { CitationFile } from '@/lib/share/citation-files';

const formats = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' } as const;

const date = z.object({ 'date-parts': z.array(z.array(z.coerce.number())) });
const items = z
  .array(
    z.object({
      type: z.string(),
      title: z.string(),
      author: z.array(z.object({ literal: z.string().optional(), family: z.string().optional() })),
      issued: date,
      accessed: date.optional(),
      URL: z.string(),
      section: z.coerce.string().optional(),
      'chapter-number': z.coerce.string().optional(),
    }),
  )
  .length(1);

function parsed(text: string, file: CitationFile) {
  const read = plugins.input.chain(text, { generateGraph: false, forceType: formats[file] });
  const [item] = items.parse(read);
  if (!item) throw new Error('No citation could be read');
  return item;
}

/** Of a web page in RIS this parser leaves out Y2, which Zotero reads, and SE; of anything in general it reads both. */
const asGeneral = (ris: string) => ris.replace(/^TY {2}- ELEC/, 'TY  - GEN');

/** What a reference manager makes of a citation in BibTeX, RIS or CSL-JSON; the parser is not ours. */
export function readCitation(text: string, file: CitationFile) {
  const item = parsed(text, file);
  const more = file === 'ris' ? parsed(asGeneral(text), file) : item;
  return {
    type: item.type,
    title: item.title,
    author: item.author.map(({ literal, family }) => literal ?? family),
    issued: item.issued['date-parts'],
    accessed: more.accessed?.['date-parts'],
    url: item.URL,
    locator: more.section ?? more['chapter-number'],
  };
}
