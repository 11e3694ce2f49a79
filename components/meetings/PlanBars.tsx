import { useLocale, useTranslations } from 'next-intl';
import { hrefs } from '@/lib/hrefs';
import type { Stretch } from './overview-geometry';
import { percent } from './overview-heights';

type Plan = { slug: string; name: string; short: string; startYear: number; endYear: number };
type Props = { bars: (Stretch & { period: Plan; isOpen: boolean })[] };

/** Tiles that tell neighbouring periods apart without colour. */
const PATTERNS = ['M0 3h6', 'M0 6L6 0', 'M3 0v6', 'M0 0L6 6M6 0L0 6'];

/** The periods of the masterplans above the years, each with its name, its own pattern and its page. */
export function PlanBars({ bars }: Props) {
  const locale = useLocale();
  const t = useTranslations('Timeline');
  const periods = useTranslations('Meetings')('periods');
  return (
    <>
      <defs>
        {PATTERNS.map((tile, index) => (
          <pattern
            key={tile}
            id={`plan-${String(index)}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <path d={tile} className="tile" />
          </pattern>
        ))}
      </defs>
      <g role="list" aria-label={periods} className="plans">
        {bars.map(({ period, isOpen, x, width }, index) => (
          <g key={period.slug} role="listitem">
            <a href={hrefs.masterplan(locale, period.slug)}>
              <title>
                {t('plan', {
                  name: period.name,
                  from: String(period.startYear),
                  to: String(period.endYear),
                })}
              </title>
              <svg role="none" x={percent(x)} width={percent(width)} height="32">
                <rect width="100%" height="32" className="hit" />
                <rect
                  y="20"
                  width="100%"
                  height="8"
                  fill={`url(#plan-${String(index % PATTERNS.length)})`}
                />
                <path d="M0 20v12" className="mark" />
                <text x={isOpen ? '100%' : '0'} y="14" className={isOpen ? 'ends-here' : undefined}>
                  {period.short}
                </text>
              </svg>
            </a>
          </g>
        ))}
      </g>
    </>
  );
}
