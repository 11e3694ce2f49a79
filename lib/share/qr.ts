import { encodeQR } from 'qr';

/** Modules of white that a reader needs around the code. */
const QUIET = 4;

/** The dark stretches of one line, each as a move from where the one before it ended. */
function strokes(line: readonly boolean[], y: number): string {
  let end = -1;
  return line
    .map((isDark, x) => {
      if (!isDark || line[x - 1]) return '';
      const after = line.findIndex((other, place) => place > x && !other);
      const move = end < 0 ? `M${String(x)} ${String(y)}.5` : `m${String(x - end)} 0`;
      end = after;
      return `${move}h${String(after - x)}`;
    })
    .join('');
}

/** An address as a QR code: its width in modules with the white around it, and one path to be stroked one module wide. */
export function qrCode(address: string): { size: number; path: string } {
  const modules = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  return { size: modules.length, path: modules.map(strokes).join('') };
}
