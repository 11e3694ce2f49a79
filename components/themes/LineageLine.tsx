import { useTranslations } from 'next-intl';
import type { RelationView } from '@/lib/relations/view';
import type { Lineage } from '@/lib/themes/lineage';
import { LineageEntry } from './LineageEntry';
import { OccasionEntries } from './OccasionEntries';

type Props = {
  lineage: Lineage;
  relations: ReadonlyMap<string, RelationView[]>;
  firstNamings: ReadonlyMap<string, string>;
};

/** All that was said on a theme, year by year and meeting by meeting, and the years in which nothing is on record. */
export function LineageLine({ lineage, relations, firstNamings }: Props) {
  const t = useTranslations('Lineage');
  const occasions = lineage.parts.flatMap(({ year }) => year?.occasions ?? []);
  const first = occasions[0];
  const firstMeeting = occasions.find(({ meeting }) => meeting !== null);
  return (
    <>
      <ol>
        {lineage.parts.map(({ year, gap }) =>
          gap ? (
            <li
              key={gap.from}
              className="border-t border-dashed border-edge py-3 text-sm text-quiet sm:pl-32 [:target+&]:border-transparent"
            >
              {t('gap', { from: String(gap.from), to: String(gap.to), count: gap.to - gap.from })}
            </li>
          ) : (
            <li
              key={year.year}
              id={`y${String(year.year)}`}
              className="border-t border-rule py-6 target:border-transparent sm:grid sm:grid-cols-[7rem_minmax(0,1fr)] sm:gap-x-4 [:target+&]:border-transparent"
            >
              <div>
                <h3 className="text-2xl leading-tight tabular-nums">{year.year}</h3>
                <p className="cited-label mt-1 text-sm font-semibold">{t('cited')}</p>
              </div>
              <ol className="mt-3 space-y-8 sm:mt-0">
                {year.occasions.map((occasion) => (
                  <OccasionEntries
                    key={occasion.statements[0]?.id}
                    occasion={occasion}
                    isFirst={occasion === first}
                    isFirstMeeting={occasion === firstMeeting}
                    relations={relations}
                    firstNamings={firstNamings}
                  />
                ))}
              </ol>
            </li>
          ),
        )}
      </ol>
      {lineage.undated.length > 0 && (
        <div className="border-t border-rule py-6 sm:pl-32">
          <h3 className="text-lg">{t('undated')}</h3>
          <ol className="mt-3 space-y-5">
            {lineage.undated.map((statement) => (
              <LineageEntry key={statement.id} statement={statement} relations={[]} isBeside />
            ))}
          </ol>
        </div>
      )}
    </>
  );
}
