import { apaAccess, apaDate, dateInText } from './citation-dates';
import { citationWords } from './citation-words';
import type { CslItem } from './citation';

const NONE = 'none';

const authorOf = ({ author }: CslItem) => author?.[0]?.literal ?? NONE;

/** The citation as a sentence in the language of its item. Quotation marks in a title give way to those around it. */
export function citationText(item: CslItem): string {
  const { language } = item;
  const t = citationWords[language];
  return t('Cite.text', {
    author: authorOf(item),
    title: item.title.replaceAll('“', '‘').replaceAll('”', '’'),
    issued: dateInText(item.issued, language),
    site: item['container-title'],
    edition: t('Cite.edition', { fingerprint: item.version }),
    url: item.URL,
    accessed: item.accessed ? dateInText(item.accessed, language) : NONE,
  });
}

/** The citation as the 7th edition of APA has it; without an author, the title stands first. */
export function apa(item: CslItem): string {
  const { language } = item;
  const t = citationWords[language];
  return t('Cite.apa', {
    author: authorOf(item),
    title: item.title,
    description: t('Cite.apaDescription', {
      genre: item.genre,
      edition: t('Cite.edition', { fingerprint: item.version }),
    }),
    issued: apaDate(item.issued, language),
    site: item['container-title'],
    accessed: item.accessed ? apaAccess(item.accessed, language) : NONE,
    url: item.URL,
  });
}
