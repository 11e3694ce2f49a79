import type { Voice } from '@/lib/themes/lineage';
import { meetingEra } from '../meetings/meeting-era';

const ministers = {
  telmin: 'border-telmin bg-telmin forced-colors:bg-[CanvasText]',
  adgmin: 'border-adgmin bg-adgmin forced-colors:bg-[CanvasText]',
};

/** How a voice is drawn: ministers full and in the colour of their era, officials hollow, the rest with a broken edge. */
export function voiceMark(voice: Voice, body: string | null): string {
  if (voice === 'ministers')
    return `forced-colors:forced-color-adjust-none ${ministers[meetingEra(body ?? '')]}`;
  return voice === 'officials' ? 'border-ink bg-paper' : 'border-edge border-dashed bg-sheet';
}
