import { fit, type Setting } from '@/lib/share/fit';
import type { PreviewCard } from '@/lib/share/preview-card';
import { colours } from '@/lib/share/preview-colours';
import { typeOf } from '@/lib/share/preview-fonts';
import { PreviewLine } from './PreviewLine';

export const MARGIN_WIDTH = 264;

const eras = ['telmin', 'adgmin'] as const;
type Era = (typeof eras)[number];

const figures: Setting = { face: 'title', sizes: [124, 96, 72, 60, 54, 48], leading: 1.08 };
const labels: Setting = { face: 'label', sizes: [25, 23, 21], leading: 1.35 };
const names: Setting = { face: 'strong', sizes: [25, 23, 21], leading: 1.38 };
const lines: Setting = { face: 'label', sizes: [23, 21], leading: 1.38 };

/** What the number and its label take at most. */
const FIGURE = 200;
const BETWEEN = 4;
/** From the mark of an era to the words beside it. */
const INDENT = 38;

/** A square for TELMIN, a disc for ADGMIN; hollow while the meeting is only announced. */
function EraMark({ era, isHollow }: { era: Era; isHollow: boolean }) {
  return (
    <div
      style={{
        display: 'flex',
        width: 24,
        height: 24,
        borderRadius: era === 'adgmin' ? 12 : 0,
        border: `4px solid ${colours[era]}`,
        background: isHollow ? colours.paper : colours[era],
      }}
    />
  );
}

/** Both marks with their names, where a page is of both eras. */
function EraLegend() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      {eras.map((era) => (
        <div key={era} style={{ display: 'flex', alignItems: 'center', marginBottom: 14 }}>
          <EraMark era={era} isHollow={false} />
          <span
            style={{
              ...typeOf('strong'),
              fontSize: 25,
              marginLeft: INDENT - 24,
              color: colours[era],
            }}
          >
            {era.toUpperCase()}
          </span>
        </div>
      ))}
    </div>
  );
}

type Props = { card: PreviewCard; height: number };

const within = (height: number, width = MARGIN_WIDTH) => ({ width, height });

/** The number, the mark of its era, and what it counts; without a number the era speaks for itself. */
function Figure({ card }: { card: PreviewCard }) {
  const { era, figure, isAnnounced } = card;
  if (!era && !figure) return <EraLegend />;
  const indent = era ? INDENT : 0;
  const label = fit(
    figure?.label ?? era?.toUpperCase() ?? '',
    within(era ? 34 : 70, MARGIN_WIDTH - indent),
    labels,
  );
  const value = figure && fit(figure.value, within(140), figures);
  return (
    <div style={{ display: 'flex', flexDirection: 'column' }}>
      <div style={{ display: 'flex', alignItems: 'center' }}>
        {era && (
          <div style={{ display: 'flex', width: indent }}>
            <EraMark era={era} isHollow={isAnnounced} />
          </div>
        )}
        <PreviewLine line={label} setting={labels} />
      </div>
      {value && (
        <PreviewLine
          line={value}
          setting={figures}
          style={{ color: era ? colours[era] : colours.ink }}
        />
      )}
    </div>
  );
}

/** What surrounds the text: the number and its era above, where it comes from and when below. */
export function PreviewMargin({ card, height }: Props) {
  const [first = '', ...rest] = card.origin;
  const below = rest.map((line) => fit(line, within(96), lines));
  const taken = below.reduce((sum, line) => sum + line.height + BETWEEN, 0);
  const name = fit(first, within(height - FIGURE - taken), names);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: MARGIN_WIDTH,
        height,
      }}
    >
      <Figure card={card} />
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <PreviewLine line={name} setting={names} />
        {below.map((line) => (
          <PreviewLine key={line.text} line={line} setting={lines} style={{ marginTop: BETWEEN }} />
        ))}
      </div>
    </div>
  );
}
