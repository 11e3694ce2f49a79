/** What the crawl needs to know of a page, read from its HTML as it was sent. */
export type PageFacts = {
  lang: string;
  title: string;
  description: string;
  canonical: string;
  alternates: Record<string, string>;
  headings: string[];
  /** Languages of parts inside the body. */
  languages: string[];
  /** Its words in a row, as a reader without scripts finds them. */
  text: string;
  links: string[];
  /** Links that announce another language, as "language href". */
  switches: string[];
  ids: Set<string>;
};

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

function decode(text: string): string {
  return text.replaceAll(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** The value of one attribute of a tag, or an empty string. */
function attribute(tag: string, name: string): string {
  return decode(new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? '');
}

function tags(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}(\\s[^>]*)?>`, 'gi')) ?? [];
}

function between(html: string, name: string): string[] {
  const elements = html.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>(.*?)</${name}>`, 'gis'));
  return [...elements].map(([, inner = '']) => decode(inner.replaceAll(/<[^>]*>/g, '')).trim());
}

/** Reads a page; scripts are left out, since the framework repeats the whole page inside them. */
export function readPage(sent: string): PageFacts {
  const html = sent.replaceAll(/<script\b.*?<\/script>/gis, '');
  const body = html.slice(html.indexOf('<body'));
  const metas = tags(html, 'meta');
  const links = tags(html, 'link');
  const alternates = links.filter((tag) => attribute(tag, 'hreflang') !== '');
  return {
    lang: attribute(tags(html, 'html').join(), 'lang'),
    title: between(html, 'title').join('|'),
    description: metas
      .filter((tag) => attribute(tag, 'name') === 'description')
      .map((tag) => attribute(tag, 'content'))
      .join('|'),
    canonical: links
      .filter((tag) => attribute(tag, 'rel') === 'canonical')
      .map((tag) => attribute(tag, 'href'))
      .join('|'),
    alternates: Object.fromEntries(
      alternates.map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href')]),
    ),
    headings: between(html, 'h1'),
    languages: (body.match(/\slang="[^"]*"/g) ?? []).map((lang) => attribute(lang, 'lang')),
    text: decode(body.replaceAll(/<!--.*?-->/gs, '').replaceAll(/<[^>]*>/g, '')).replaceAll(
      /\s+/g,
      ' ',
    ),
    links: tags(html, 'a').map((tag) => attribute(tag, 'href')),
    switches: tags(html, 'a')
      .filter((tag) => attribute(tag, 'hreflang') !== '')
      .map((tag) => `${attribute(tag, 'hreflang')} ${attribute(tag, 'href')}`),
    ids: new Set((html.match(/\sid="[^"]*"/g) ?? []).map((id) => attribute(id, 'id'))),
  };
}

/** What the head of a page says of it under each name or property: "og:title", "twitter:card". */
export function readMeta(sent: string): Map<string, string> {
  return new Map(
    tags(sent.slice(0, sent.indexOf('<body')), 'meta').map((tag) => [
      attribute(tag, 'property') || attribute(tag, 'name'),
      attribute(tag, 'content'),
    ]),
  );
}
