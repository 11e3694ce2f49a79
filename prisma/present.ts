import type { Content } from '../lib/content/read';
import { fixedPages } from '../lib/hrefs';
import type { Present } from '../lib/ledger/present';
import { statementDrafts } from './rows/drafts';

/** The first page has no word of its own in its address. */
const HOME = 'home';

/** Everything that the content publishes: its pages, and its statements with their words. */
export function presentOf(content: Content): Present {
  const { meetings, declarations, themes, initiatives, masterplans, sources } = content;
  const records = { meetings, declarations, themes, initiatives, masterplans };
  return {
    pages: [
      ...fixedPages.map((page) => page('vi').split('/').slice(2).join('/') || HOME),
      ...Object.entries(records).flatMap(([folder, entries]) =>
        entries.map(({ record }) => `${folder}/${record.slug}`),
      ),
      ...sources.map(({ record }) => `sources/${record.id}`),
    ],
    statements: statementDrafts(content).map(({ home, anchor, kind, title, text }) => ({
      id: `${home}/${anchor}`,
      of: kind,
      ...(title && { title }),
      text,
    })),
  };
}
