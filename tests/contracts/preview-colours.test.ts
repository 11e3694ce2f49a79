import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '@/lib/share/preview-colours';

const css = readFileSync('app/tokens.css', 'utf8');

/** One channel of linear light as the eight bits of sRGB. */
function bits(light: number): string {
  const curved = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, curved)))
    .toString(16)
    .padStart(2, '0');
}

/** OKLCH as CSS Color 4 turns it into sRGB. */
function hex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(bits)
    .join('')}`;
}

test.each(Object.entries(colours))('previews have the %s of the pages', (name, colour) => {
  const [, token = ''] = new RegExp(`--${name}: oklch\\(([^)]+)\\)`).exec(css) ?? [];
  const [lightness = NaN, chroma = NaN, hue = NaN] = token.split(' ').map(Number);
  expect(colour).toBe(hex(lightness, chroma, hue));
});
