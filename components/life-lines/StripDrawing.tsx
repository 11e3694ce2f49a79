import type { ReactNode } from 'react';
import type { ActFamily } from '@/lib/life-line/act-family';
import { ActShape } from './ActMark';
import { REACH, type StripLayout } from './strip-layout';

export type StripMark = {
  href: string;
  /** The whole of what it stands for, for readers who do not see it and for the pointer. */
  name: string;
  label: string;
  family: ActFamily;
  isAnnounced: boolean;
};
type Props = {
  label: string;
  layout: StripLayout;
  marks: readonly StripMark[];
  /** The width for which the layout was made. */
  width: number;
  years: (count: number) => string;
  noLater: string;
  className: string;
};

const ROW = 27;
const HEAD = 16;
const YEARS = 22;
const WORDS = 20;
const LETTER = 7;

/** Drawn to the width there is: places are shares of it, letters and marks keep their size. */
export function StripDrawing({ label, layout, marks, width, years, noLater, className }: Props) {
  const share = (x: number) => `${((x / width) * 100).toFixed(2)}%`;
  const axis = HEAD + layout.rows * ROW;
  const line = (from: number, to: number, y: number, looks: string) => (
    <line x1={share(from)} x2={share(to)} y1={y} y2={y} className={looks} />
  );
  const silent = [
    ...layout.silences.map((one) => ({ ...one, words: years(one.years) })),
    ...(layout.tail ? [{ ...layout.tail, words: noLater }] : []),
  ];
  const fits = ({ from, to, words }: (typeof silent)[number]) => words.length * LETTER < to - from;
  const below: ReactNode[] = silent.filter(fits).map(({ from, to, words }) => (
    <text key={from} x={share((from + to) / 2)} y={axis + YEARS + 16} textAnchor="middle">
      {words}
    </text>
  ));
  const height = axis + YEARS + (below.length > 0 ? WORDS : 4);
  return (
    <svg
      role="group"
      aria-label={label}
      width="100%"
      height={height}
      className={`overflow-visible text-xs ${className}`}
    >
      <g aria-hidden="true" className="fill-quiet" strokeWidth="2">
        {line(layout.known, layout.axis.to, axis, 'stroke-rule')}
        {line(layout.axis.from, layout.known, axis, 'stroke-edge')}
        {silent.map(({ from, to }) => (
          <g key={from}>
            {line(from, to, axis, 'stroke-paper stroke-4')}
            {line(from, to, axis, 'stroke-edge [stroke-dasharray:3_5]')}
          </g>
        ))}
        {layout.meetings.map((x) => (
          <circle key={x} cx={share(x)} cy={axis} r="3" className="fill-paper stroke-edge" />
        ))}
        {layout.years.map(({ year, x }) => (
          <g key={year} className="tabular-nums">
            <line x1={share(x)} x2={share(x)} y1={axis} y2={axis + 6} className="stroke-edge" />
            <text x={share(x)} y={axis + YEARS} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {below}
        {layout.marks.map(({ x, since, row }, index) => {
          const y = axis - HEAD - row * ROW;
          return (
            <g key={index} className="stroke-rule" strokeWidth="1.5">
              <line x1={share(x)} x2={share(x)} y1={y} y2={axis} />
              {since < x && line(since, x, y, 'stroke-edge [stroke-dasharray:2_3]')}
            </g>
          );
        })}
      </g>
      {layout.marks.map(({ x, since, row, side }, index) => {
        const mark = marks[index];
        if (!mark) return null;
        return (
          <a key={mark.href} href={mark.href} aria-label={mark.name} className="group no-underline">
            <title>{mark.name}</title>
            <svg x={share(x)} y={axis - HEAD - row * ROW} className="overflow-visible">
              <rect
                x={-REACH}
                y={-REACH}
                width={2 * REACH}
                height={2 * REACH}
                className="fill-transparent"
              />
              <ActShape family={mark.family} isAnnounced={mark.isAnnounced} />
            </svg>
            {side !== 'none' && (
              <text
                x={share(side === 'right' ? x : since)}
                dx={side === 'right' ? REACH : -REACH}
                y={axis - HEAD - row * ROW + 4.5}
                textAnchor={side === 'right' ? 'start' : 'end'}
                className="fill-ink stroke-paper stroke-4 [paint-order:stroke] group-hover:underline group-focus-visible:underline"
              >
                {mark.label}
              </text>
            )}
          </a>
        );
      })}
    </svg>
  );
}
