import localFont from 'next/font/local';

/** Mottoes alone are set in italics, so only pages that hold one fetch it. */
const italic = localFont({
  src: './serif-400-italic.woff2',
  weight: '400',
  style: 'italic',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

export const mottoFont = italic.className;
