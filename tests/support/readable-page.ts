const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const decode = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity);

/** What a reader without scripts finds in a page: its words in a row, and where its links lead. */
export function readablePage(html: string): { text: string; links: string[] } {
  const body = html
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(/<head\b.*?<\/head>/s, '');
  const text = decode(body.replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ');
  const links = [...body.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g)].map((link) =>
    decode(link[1] ?? ''),
  );
  return { text, links };
}
