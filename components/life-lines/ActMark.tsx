import type { ReactNode } from 'react';
import type { ActFamily } from '@/lib/life-line/act-family';

type ShapeProps = { family: ActFamily; isAnnounced?: boolean };

const outlines = {
  proposal: <circle r="5.5" />,
  decision: <path d="M0-8 8 0 0 8-8 0Z" />,
  launch: <path d="M0-8 8 6H-8Z" />,
  conclusion: <path d="M-6-6H6V6H-6Z" />,
  support: <circle r="5.5" />,
  notice: <circle r="3" />,
} as const satisfies Record<ActFamily, ReactNode>;

/** Hollow while only proposed or announced, as is the announced meeting on the timeline. */
function look({ family, isAnnounced = false }: ShapeProps): string {
  if (isAnnounced) return 'fill-paper stroke-accent [stroke-dasharray:2.5_2]';
  if (family === 'proposal') return 'fill-paper stroke-accent';
  return family === 'notice' ? 'fill-quiet stroke-quiet' : 'fill-accent stroke-accent';
}

/** The shape that stands for a family of acts, around the point 0, 0 of a drawing. */
export function ActShape(props: ShapeProps) {
  return (
    <g className={look(props)} strokeWidth="2" strokeLinejoin="round">
      {props.isAnnounced ? <circle r="5.5" /> : outlines[props.family]}
    </g>
  );
}

/** The same shape on its own, beside the words that say what it means. */
export function ActMark({ className, ...shape }: ShapeProps & { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="-10 -10 20 20" className={`size-5 ${className ?? ''}`}>
      <ActShape {...shape} />
    </svg>
  );
}
