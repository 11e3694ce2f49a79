import { Feed } from 'feed';
import type { Locale } from '@/lib/i18n/schema';
import type { ChangeItem } from '@/lib/ledger/queries';
import { changedRecord } from './record-name';

type Told = {
  locale: Locale;
  /** Where the site is, and on it the log and this feed. */
  site: string;
  page: string;
  self: string;
  words: { title: string; subtitle: string; author: string };
  changes: ChangeItem[];
  beginnings: { date: string; title: string }[];
  kindOf: (kind: string) => string;
  languageOf: (lang: Locale) => string;
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** A change as HTML: why, then each text with what was taken out and put in, then its place in the chain. */
function contentOf({ reason, texts, before, hash }: ChangeItem, told: Told): string {
  const parts = texts.map(({ lang, stretches }) => {
    const words = stretches.map(({ what, text }) => {
      if (what === 'same') return escaped(text);
      const tag = what === 'removed' ? 'del' : 'ins';
      return `<${tag}>${escaped(text)}</${tag}>`;
    });
    return `<p><b>${escaped(told.languageOf(lang))}</b></p><p lang="${lang}">${words.join('')}</p>`;
  });
  return [
    reason ? `<p lang="${reason.lang}">${escaped(reason.text)}</p>` : '',
    ...parts,
    `<p><code>${before} → ${hash}</code></p>`,
  ].join('');
}

/** The log of changes as Atom (RFC 4287), the newest first. */
export function changesFeed(told: Told): string {
  const { site, page, self, words, changes, beginnings, locale } = told;
  const dates = [...changes, ...beginnings].map(({ date }) => date).sort();
  const feed = new Feed({
    id: `${site}${self}`,
    title: words.title,
    description: words.subtitle,
    link: `${site}${page}`,
    feedLinks: { atom: `${site}${self}` },
    language: locale,
    author: { name: words.author },
    updated: noon(dates.at(-1) ?? '1970-01-01'),
    generator: false,
  });
  for (const change of changes) {
    const address = `${site}${page}#entry-${String(change.number)}`;
    feed.addItem({
      id: address,
      link: address,
      title: `${told.kindOf(change.kind)}: ${changedRecord(change, locale).label}`,
      date: noon(change.date),
      content: contentOf(change, told),
    });
  }
  for (const { date, title } of beginnings) {
    const address = `${site}${page}#beginnings`;
    feed.addItem({
      id: `${address}-${date}`,
      link: address,
      title,
      date: noon(date),
      content: escaped(title),
    });
  }
  return feed.atom1();
}
