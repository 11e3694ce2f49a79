import { fit } from '@/lib/share/fit';
import type { PreviewCard } from '@/lib/share/preview-card';
import { colours } from '@/lib/share/preview-colours';
import { drawable, typeOf } from '@/lib/share/preview-fonts';
import { MARGIN_WIDTH, PreviewMargin } from './PreviewMargin';
import { PreviewText } from './PreviewText';

const EDGE = 60;
const GAP = 36;
const MASTHEAD = 96;
const FOOT = 44;

type Props = { card: PreviewCard; width: number; height: number };

/** Only what the fonts can draw: for any other letter the drawer would ask another site for a font. */
function drawableCard(card: PreviewCard): PreviewCard {
  const or = (text: string | null) => text && drawable(text);
  return {
    ...card,
    kind: drawable(card.kind),
    figure: card.figure && {
      value: drawable(card.figure.value),
      label: drawable(card.figure.label),
    },
    origin: card.origin.map(drawable),
    heading: or(card.heading),
    text: drawable(card.text),
    lead: or(card.lead),
  };
}

function Masthead({ card, width }: { card: PreviewCard; width: number }) {
  const kind = fit(
    card.kind,
    { width: width / 3, height: 34 },
    { face: 'strong', sizes: [23, 20], leading: 1.3 },
  );
  return (
    <div
      style={{
        display: 'flex',
        height: MASTHEAD,
        paddingBottom: 14,
        alignItems: 'flex-end',
        justifyContent: 'space-between',
        borderBottom: `4px solid ${colours.ink}`,
      }}
    >
      <div style={{ display: 'flex', alignItems: 'flex-end' }}>
        <span style={{ ...typeOf('title'), fontSize: 29, lineHeight: 1.2 }}>{card.site}</span>
        <span style={{ ...typeOf('label'), fontSize: 20, marginLeft: 14, color: colours.quiet }}>
          {card.unofficial}
        </span>
      </div>
      <span style={{ ...typeOf('strong'), fontSize: kind.size }}>{kind.text}</span>
    </div>
  );
}

/** The picture that stands for a page where its address is shared: a front page of one story. */
export function PreviewPicture({ card: given, width, height }: Props) {
  const card = drawableCard(given);
  const inner = { width: width - 2 * EDGE, height: height - MASTHEAD - 2 * FOOT + 4 };
  return (
    <div
      lang={card.locale}
      style={{
        display: 'flex',
        flexDirection: 'column',
        width,
        height,
        padding: `0 ${String(EDGE)}px`,
        background: colours.paper,
        color: colours.ink,
      }}
    >
      <Masthead card={card} width={inner.width} />
      <div style={{ display: 'flex', marginTop: FOOT - 4, height: inner.height }}>
        <PreviewMargin card={card} height={inner.height} />
        <div
          style={{
            display: 'flex',
            width: 1,
            background: colours.rule,
            margin: `0 ${String(GAP)}px`,
          }}
        />
        <PreviewText
          card={card}
          box={{ width: inner.width - MARGIN_WIDTH - 2 * GAP - 1, height: inner.height }}
        />
      </div>
    </div>
  );
}
