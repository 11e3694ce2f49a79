import { locales, type Locale } from '../i18n/schema';

/** An address under /declarations/ or /id/ taken to pieces: the id it asks for, and the words it is cited for. */
export type CitedPath = {
  /** Null for an address that is the same for readers of every language. */
  locale: Locale | null;
  slug: string;
  anchor: string | null;
  mark: string | null;
  /** What follows, without the slash before it: "cite/ris". */
  rest: string;
};

const SHAPE =
  /^\/(?:(?<locale>[a-z]+)\/declarations|id)\/(?<slug>[^/@]+)(?:\/(?<anchor>[^/@]+)(?:@(?<mark>[^/]*))?)?(?:\/(?<rest>.*))?$/;

/** Reads an address that can carry a fingerprint; null for any other. */
export function readCitedPath(pathname: string): CitedPath | null {
  const { groups } = SHAPE.exec(decodeURIComponent(pathname)) ?? {};
  if (!groups?.slug) return null;
  const locale = locales.find((one) => one === groups.locale) ?? null;
  if (groups.locale !== undefined && locale === null) return null;
  return {
    locale,
    slug: groups.slug,
    anchor: groups.anchor ?? null,
    mark: groups.mark ?? null,
    rest: groups.rest ?? '',
  };
}
