import type { Metadata } from 'next';
import { env } from './env';
import { inLanguage } from './hrefs';
import type { Locale } from './i18n/schema';

const MAX_DESCRIPTION = 200;

type PageWords = {
  locale: Locale;
  /** The address of the page, without a query: what it is known by. */
  path: string;
  title: string;
  description: string;
  /** Pages made of a query are not for indexing. */
  isIndexed?: boolean;
};

/** A text cut at a word for a search result or a preview, with an ellipsis where something was left out. */
export function excerpt(text: string, length = MAX_DESCRIPTION): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** Title, description, canonical address and alternates in both languages. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  isIndexed = true,
}: PageWords): Metadata {
  const short = excerpt(description);
  return {
    metadataBase: new URL(env.siteUrl),
    title,
    description: short,
    alternates: {
      canonical: path,
      languages: {
        vi: inLanguage(path, 'vi'),
        en: inLanguage(path, 'en'),
        'x-default': inLanguage(path, 'vi'),
      },
    },
    openGraph: {
      title,
      description: short,
      url: path,
      locale: locale === 'vi' ? 'vi_VN' : 'en_GB',
      type: 'website',
    },
    ...(!isIndexed && { robots: { index: false, follow: true } }),
  };
}
