import { useLocale } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { hrefs } from '@/lib/hrefs';
import type { listMasterplans } from '@/lib/masterplans/queries';

type Masterplan = Awaited<ReturnType<typeof listMasterplans>>[number];
type Props = { masterplans: Masterplan[] };

/** The ICT masterplans belong to the TELMIN era, the digital ones to ADGMIN's. */
const era = (abbreviation: string) =>
  abbreviation.startsWith('AIM') ? 'border-double border-telmin' : 'border-adgmin';

/** Masterplans one after the other, as their periods run. */
export function MasterplanCards({ masterplans }: Props) {
  const locale = useLocale();
  return (
    <ol className="grid gap-6 sm:grid-cols-2 lg:grid-cols-4">
      {masterplans.map(({ slug, name, short, startYear, endYear, otherName, vision }) => (
        <li key={slug} className={`border-t-6 pt-3 ${era(short)}`}>
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
          {vision.map(({ id, text, citations }) => (
            <div key={id} className="mt-3">
              <p>{text}</p>
              <Citations citations={citations} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
