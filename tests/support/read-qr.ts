import type { Locator } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';

/** What a camera reads from a QR code as the browser has drawn it. */
export async function readQr(code: Locator): Promise<string> {
  const picture = (await code.screenshot()).toString('base64');
  const { width, height, data } = await code.page().evaluate(async (png) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(png), (one) => one.charCodeAt(0))], { type: 'image/png' }),
    );
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw');
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, data: [...pixels.data] };
  }, picture);
  return decodeQR({ width, height, data: Uint8ClampedArray.from(data) }, { timeLimit: 10_000 });
}
