import { fit, type Box, type Setting } from '@/lib/share/fit';
import type { PreviewCard } from '@/lib/share/preview-card';
import { colours } from '@/lib/share/preview-colours';
import { PreviewLine } from './PreviewLine';

const settings = {
  text: { face: 'text', sizes: [48, 44, 41, 38, 35, 33, 31, 29, 27], leading: 1.38 },
  title: { face: 'title', sizes: [76, 68, 62, 56, 50, 45, 41, 38], leading: 1.22 },
  motto: { face: 'motto', sizes: [68, 62, 56, 50, 45, 41, 38], leading: 1.28 },
} satisfies Record<PreviewCard['voice'], Setting>;

const headings: Setting = { face: 'title', sizes: [34, 31, 28], leading: 1.3 };
const leads: Setting = { face: 'text', sizes: [32, 30, 28, 26], leading: 1.42 };
const notes: Setting = { face: 'label', sizes: [20, 19, 18], leading: 1.4 };

/** Between two parts of the text. */
const SPACE = 18;
/** A lead of fewer than two lines says nothing. */
const LEAST_LEAD = 76;

type Props = { card: PreviewCard; box: Box };

/** Sets every part in the room that the parts above it leave; the text itself comes before its lead. */
function setParts({ card, box }: Props) {
  const { heading, text, lead, note, voice } = card;
  const within = (height: number) => ({ width: box.width, height });
  const taken = (part: { height: number } | null) => (part ? part.height + SPACE : 0);
  const noted = note === null ? null : fit(note, within(28), notes);
  const headed = heading === null ? null : fit(heading, within(90), headings);
  const room = box.height - taken(noted) - taken(headed);
  const quoted = voice === 'motto' ? `“${text}”` : text;
  const share = lead === null ? 1 : 0.62;
  const main = fit(quoted, within(room * share), settings[voice]);
  const left = room - main.height - SPACE;
  const led = lead === null || left < LEAST_LEAD ? null : fit(lead, within(left), leads);
  return { noted, headed, main, led };
}

/** The words that are shared, as large as they can be. */
export function PreviewText({ card, box }: Props) {
  const { noted, headed, main, led } = setParts({ card, box });
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: box.width,
        height: box.height,
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        {headed && <PreviewLine line={headed} setting={headings} style={{ marginBottom: SPACE }} />}
        <PreviewLine line={main} setting={settings[card.voice]} />
        {led && (
          <PreviewLine
            line={led}
            setting={leads}
            style={{ marginTop: SPACE, color: colours.quiet }}
          />
        )}
      </div>
      {noted && <PreviewLine line={noted} setting={notes} style={{ color: colours.quiet }} />}
    </div>
  );
}
