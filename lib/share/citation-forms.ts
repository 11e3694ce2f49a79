import { otherLocale } from '../i18n/localized';
import type { Locale } from '../i18n/schema';
import { cslItem, type Citable } from './citation';
import { citationFiles, type CitationFile } from './citation-files';
import { apa, citationText } from './citation-text';

/** One form of a citation. Those that programs read can also be had as a file. */
export type CitationForm = { form: string; lang: Locale; text: string; file?: CitationFile };

/** A clause cited in every form we have, those in the reader's language first. */
export function citationForms(
  citable: Record<Locale, Citable>,
  locale: Locale,
  siteUrl: string,
  accessed: string,
): CitationForm[] {
  const item = (lang: Locale) => cslItem(citable[lang], lang, siteUrl, accessed);
  const own = item(locale);
  const sentence = (lang: Locale) => ({ form: lang, lang, text: citationText(item(lang)) });
  return [
    sentence(locale),
    sentence(otherLocale(locale)),
    { form: 'apa', lang: locale, text: apa(own) },
    ...(['bibtex', 'ris', 'csl-json'] as const).map((file) => ({
      form: file,
      lang: locale,
      text: citationFiles[file].write(own).trimEnd(),
      file,
    })),
  ];
}
