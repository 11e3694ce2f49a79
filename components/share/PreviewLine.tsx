import type { CSSProperties } from 'react';
import type { Fitted, Setting } from '@/lib/share/fit';
import { typeOf } from '@/lib/share/preview-fonts';

type Props = {
  line: Fitted;
  setting: Setting;
  style?: Pick<CSSProperties, 'color' | 'marginTop' | 'marginBottom'>;
};

/** A text of a preview, at the size at which it was found to fit. */
export function PreviewLine({ line: { text, size }, setting: { face, leading }, style }: Props) {
  return (
    <span style={{ ...typeOf(face), fontSize: size, lineHeight: leading, ...style }}>{text}</span>
  );
}
