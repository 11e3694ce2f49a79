import { useTranslations } from 'next-intl';
import { NarrowFold } from '@/components/ui/NarrowFold';
import { planOf } from './plan-of-year';

type Plan = { short: string; startYear: number; endYear: number };
type Props = {
  /** The years that stand in the list below. */
  years: number[];
  plans: Plan[];
};

const ROW = 5;
const rowOf = (year: number) => Math.floor((year - 1) / ROW);

/** Links to the years of the list, five in a row: the length of a masterplan, whose name stands before its row. */
export function YearJump({ years, plans }: Props) {
  const t = useTranslations('Timeline');
  const rows = [...new Set(years.map(rowOf))].map((row) =>
    Array.from({ length: ROW }, (_, index) => row * ROW + 1 + index),
  );
  return (
    <nav aria-label={t('jump')} data-print="no" className="text-sm lg:sticky lg:top-6">
      <p aria-hidden="true" className="mb-1 hidden font-semibold lg:block">
        {t('jump')}
      </p>
      <NarrowFold summary={t('jump')} isOpen={false}>
        <ul className="mt-1 space-y-1">
          {rows.map((row) => {
            const [first = 0] = row;
            return (
              <li
                key={first}
                className="grid grid-cols-[4.25rem_minmax(0,1fr)] items-baseline gap-x-2"
              >
                <span className="text-xs whitespace-nowrap text-quiet">
                  {planOf(first, plans)?.short}
                </span>
                <ul className="grid grid-cols-5 tabular-nums">
                  {row.map((year) => (
                    <li key={year}>
                      {years.includes(year) ? (
                        <a href={`#y${String(year)}`} className="inline-block py-0.5 font-serif">
                          {year}
                        </a>
                      ) : null}
                    </li>
                  ))}
                </ul>
              </li>
            );
          })}
        </ul>
      </NarrowFold>
    </nav>
  );
}
