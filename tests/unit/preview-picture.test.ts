import { createElement } from 'react';
import { ImageResponse } from 'next/og';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PreviewPicture } from '@/components/share/PreviewPicture';
import { previewSize, type PreviewCard } from '@/lib/share/preview-card';
import { previewFonts } from '@/lib/share/preview-fonts';

const card: PreviewCard = {
  locale: 'vi',
  of: ['declarations', 'x', 'y'],
  site: 'Hồ sơ',
  unofficial: 'bản không chính thức',
  kind: 'Điều khoản',
  era: 'adgmin',
  isAnnounced: false,
  figure: { value: '3', label: 'Điểm' },
  origin: ['Tuyên bố Hà Nội'],
  heading: null,
  text: '',
  voice: 'text',
  lead: null,
  note: null,
};

/** The bytes of the picture: the same for the same points, so that two texts that look alike would be equal. */
async function drawn(text: string, voice: PreviewCard['voice'] = 'text'): Promise<string> {
  const picture = createElement(PreviewPicture, { card: { ...card, text, voice }, ...previewSize });
  const fonts = previewFonts[card.locale];
  const response = new ImageResponse(picture, { ...previewSize, fonts });
  return Buffer.from(await response.arrayBuffer()).toString('base64');
}

const asked: string[] = [];
const { fetch } = globalThis;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('fetch', (address: string) => {
    // The drawer carries its layout engine with it, as a data: address.
    if (address.startsWith('data:')) return fetch(address);
    asked.push(address);
    return Promise.reject(new Error('Nothing may be fetched.'));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  expect(asked).toEqual([]);
});

test('the same text is the same picture', async () => {
  expect(await drawn('ế ộ ữ đ')).toBe(await drawn('ế ộ ữ đ'));
});

test.each(['text', 'title', 'motto'] as const)(
  'marks are drawn in the face of a %s',
  async (voice) => {
    const texts = ['ế ộ ữ đ', 'e o u d', 'ê ô ư d', 'ề ổ ử đ', '\u0ba8 ộ ữ đ'];
    const pictures = await Promise.all(texts.map((text) => drawn(text, voice)));
    expect(new Set(pictures).size).toBe(texts.length);
  },
);

test('letters of other scripts are drawn without asking another site for a font', async () => {
  expect(await drawn('日本 🌏 ก')).toBe(await drawn('?? ? ?'));
});
