import type { Query } from '@/lib/hrefs';
import type { Filters, ParamName } from '@/lib/search/params';

/** The order of sorting is not a filter: it takes nothing away. */
const chipNames = [
  'q',
  'type',
  'theme',
  'body',
  'meeting',
  'masterplan',
  'act',
  'country',
  'from',
  'to',
  'only',
] as const satisfies ParamName[];

type Words = {
  /** What the chip says: "Theme: AI". */
  label: (name: ParamName, value: string) => string;
  /** What the chip does, for those who hear it: "Remove filter Theme: AI". */
  remove: (label: string) => string;
};

/** One removable chip for each filter that is applied; following it leads to the same page without that filter. */
export function filterChips(filters: Filters, href: (query: Query) => string, words: Words) {
  return chipNames.flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    const label = words.label(name, String(value));
    return [
      {
        href: href({ ...filters, [name]: undefined, page: undefined }),
        label,
        remove: words.remove(label),
      },
    ];
  });
}
