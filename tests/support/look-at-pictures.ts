import type { Page } from '@playwright/test';

export type Seen = {
  address: string;
  status: number;
  type: string;
  width: number;
  height: number;
  /** How much the brightness of the picture, and of the part where its text stands, differs from point to point. */
  spread: number;
  textSpread: number;
};

const AT_ONCE = 20;

/** Fetches pictures in the browser and looks at each of them as the browser decodes it. */
export async function lookAt(page: Page, addresses: readonly string[]): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let at = 0; at < addresses.length; at += AT_ONCE) {
    seen.push(...(await page.evaluate(look, addresses.slice(at, at + AT_ONCE))));
  }
  return seen;
}

/** Runs in the page. */
async function look(addresses: readonly string[]): Promise<Seen[]> {
  const canvas = new OffscreenCanvas(1200, 630);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser does not draw.');
  const spreadIn = (x: number, y: number, width: number, height: number) => {
    const { data } = context.getImageData(x, y, width, height);
    const count = data.length / 4;
    let sum = 0;
    let squares = 0;
    for (let point = 0; point < data.length; point += 4) {
      const bright = data[point + 1] ?? 0;
      sum += bright;
      squares += bright * bright;
    }
    return Math.sqrt(squares / count - (sum / count) ** 2);
  };
  return Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      const status = response.status;
      const type = response.headers.get('content-type') ?? '';
      const picture = await createImageBitmap(await response.blob()).catch(() => null);
      if (!picture) return { address, status, type, width: 0, height: 0, spread: 0, textSpread: 0 };
      const { width, height } = picture;
      context.clearRect(0, 0, 1200, 630);
      context.drawImage(picture, 0, 0);
      const spreads = {
        spread: spreadIn(0, 0, 1200, 630),
        textSpread: spreadIn(380, 110, 800, 480),
      };
      return { address, status, type, width, height, ...spreads };
    }),
  );
}
