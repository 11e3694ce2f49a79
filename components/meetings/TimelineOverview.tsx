import { useTranslations } from 'next-intl';
import { overviewHeights, percent } from './overview-heights';
import { overviewScale } from './overview-geometry';
import { OverviewLegend } from './OverviewLegend';
import { MinistersLane } from './MinistersLane';
import { OfficialsLane } from './OfficialsLane';
import { PlanBars } from './PlanBars';
import { SuccessionMark } from './SuccessionMark';
import type { Succession } from './successions';
import type { TimelineEntry } from '@/lib/meetings/view';

export type Plan = {
  slug: string;
  name: string;
  short: string;
  startYear: number;
  endYear: number;
};
type Props = {
  /** Every meeting on record, oldest first: they keep their places whatever is filtered out. */
  meetings: TimelineEntry[];
  /** The slugs of those a filter leaves; without it, all. */
  found?: ReadonlySet<string>;
  plans: Plan[];
  successions: Succession[];
  /** Where the same is said in words. */
  list: { href: string; isHere: boolean };
};

/** The meetings on one line in true order of date, drawn on the server; whoever cannot see it has the list. */
export function TimelineOverview({ meetings, found, plans, successions, list }: Props) {
  const t = useTranslations('Timeline');
  const ministers = meetings.filter(({ level }) => level === 'ministers');
  const officials = meetings.filter(({ level }) => level !== 'ministers');
  const scale = overviewScale(ministers);
  const y = overviewHeights({ hasFlags: list.isHere, hasOfficials: officials.length > 0 });
  const isFound = ({ slug }: { slug: string }) => found?.has(slug) ?? true;
  const title = t('overview', { from: String(scale.first), to: String(scale.last) });
  return (
    <div data-print="no" className="overview mt-6 mb-8 hidden md:block">
      <p className="mb-3 text-sm text-quiet">
        {t.rich(list.isHere ? 'overviewHow' : 'overviewHowHere', {
          list: (words) => <a href={list.href}>{words}</a>,
        })}
      </p>
      <svg role="group" aria-label={title} width="100%" height={y.height}>
        <g aria-hidden="true" className="years">
          {scale.years.map(({ year, x }) => (
            <svg key={year} x={percent(x)} className={year % 5 === 0 ? 'fifth' : undefined}>
              <path d={`M0 ${String(y.years - 12)}V${String(y.spine)}`} />
              {/* The last year has no room to its right. */}
              <text x={year === scale.last ? -8 : 3} y={y.years}>
                {year}
              </text>
            </svg>
          ))}
        </g>
        <PlanBars bars={scale.periods(plans)} />
        <MinistersLane {...{ scale, isFound, y }} meetings={ministers} hasFlags={list.isHere} />
        {successions.map((succession) => (
          <SuccessionMark
            key={succession.to.slug}
            succession={succession}
            marks={scale.marks(ministers)}
            y={y}
          />
        ))}
        {officials.length > 0 && (
          <OfficialsLane {...{ scale, isFound }} meetings={officials} y={y.officials} />
        )}
      </svg>
      <div className="mt-3 text-sm text-quiet">
        <OverviewLegend
          meetings={meetings}
          hasFlags={list.isHere}
          hasRest={found !== undefined}
          hasOfficials={officials.length > 0}
        />
      </div>
    </div>
  );
}
