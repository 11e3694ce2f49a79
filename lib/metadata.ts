import type { Metadata } from 'next';
import { env } from './env';
import { inLanguage } from './hrefs';
import type { Locale } from './i18n/schema';
import { previewAddress, previewAlt, previewSize, type PreviewCard } from './share/preview-card';

const MAX_DESCRIPTION = 200;
/** What X and Mastodon take of the words that stand for a picture. */
const MAX_ALT = 420;

type PageWords = {
  locale: Locale;
  /** The address of the page, without a query: what it is known by. */
  path: string;
  title: string;
  description: string;
  /** What the picture shows that stands for the page where its address is shared. */
  preview: PreviewCard;
  /** Pages made of a query are not for indexing. */
  isIndexed?: boolean;
};

/** A text cut at a word for a search result or a preview, with an ellipsis where something was left out. */
export function excerpt(text: string, length = MAX_DESCRIPTION): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** Title, description, preview, canonical address and alternates in both languages. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  preview,
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
      siteName: preview.site,
      images: {
        url: previewAddress(preview),
        ...previewSize,
        type: 'image/png',
        alt: excerpt(previewAlt(preview), MAX_ALT),
      },
    },
    twitter: { card: 'summary_large_image' },
    ...(!isIndexed && { robots: { index: false, follow: true } }),
  };
}
