import { useLocale } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { listMasterplans } from '@/lib/masterplans/queries';

type Masterplan = Awaited<ReturnType<typeof listMasterplans>>[number];
type Props = { masterplans: Masterplan[] };

/** Masterplans one after the other, as their periods run. */
export function MasterplanCards({ masterplans }: Props) {
  const locale = useLocale();
  return (
    <ol className="grid gap-6 md:grid-cols-3">
      {masterplans.map(({ slug, name, short, startYear, endYear, otherName }) => (
        <li key={slug} className="border-t-4 border-adgmin pt-3">
          <p className="text-quiet tabular-nums">
            {startYear}–{endYear}
          </p>
          <h2 className="text-2xl">
            <a href={hrefs.masterplan(locale, slug)} className="text-ink">
              {short}
            </a>
          </h2>
          <p className="font-serif text-lg">{name}</p>
          <p className="text-sm text-quiet" lang={otherName.lang}>
            {otherName.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
