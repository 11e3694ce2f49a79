import { useLocale, useTranslations } from 'next-intl';
import { useSideName } from '@/components/compare/side-name';
import { LinkList } from '@/components/ui/LinkList';
import type { DeclarationHead } from '@/lib/declarations/view';
import { hrefs } from '@/lib/hrefs';

type Props = {
  slug: string;
  /** The declarations before and after it in time. */
  neighbours: { previous: DeclarationHead | null; next: DeclarationHead | null };
};

/** Other ways to read a declaration: in both languages, beside another one, away from the network. */
export function DeclarationWays({ slug, neighbours }: Props) {
  const locale = useLocale();
  const p = useTranslations('Parallel');
  const c = useTranslations('Compare');
  const o = useTranslations('Offline');
  const sideName = useSideName();
  const beside = (['previous', 'next'] as const).flatMap((side) => {
    const other = neighbours[side];
    if (!other) return [];
    const [a, b] = side === 'previous' ? [other.slug, slug] : [slug, other.slug];
    return [
      {
        href: hrefs.compare(locale, { a, b }),
        label: c('with', { side, name: sideName(other) }),
      },
    ];
  });
  const ways = [
    { href: hrefs.parallel(locale, slug), label: p('open') },
    { href: hrefs.offline(locale, slug), label: o('save') },
    ...beside,
  ];
  return (
    <div data-print="no" className="mb-10 text-sm">
      <LinkList links={ways} />
    </div>
  );
}
