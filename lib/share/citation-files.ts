import { bibtex } from './bibtex';
import { cslJson } from './citation';
import { ris } from './ris';

/** Citations that programs read, by the name of each in an address. */
export const citationFiles = {
  bibtex: { write: bibtex, extension: 'bib', type: 'application/x-bibtex' },
  ris: { write: ris, extension: 'ris', type: 'application/x-research-info-systems' },
  'csl-json': {
    write: cslJson,
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
  },
} as const;

export type CitationFile = keyof typeof citationFiles;

/** True if a citation can be had as a file of this name. */
export function isCitationFile(name: string): name is CitationFile {
  return Object.hasOwn(citationFiles, name);
}
