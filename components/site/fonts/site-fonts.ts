import localFont from 'next/font/local';

/**
 * The types of the site, cut to the letters of the record (npm run fonts). A page is set once: where a font is not
 * there in time the reader's own is used, of the same size, and nothing moves.
 */
const sans = localFont({
  src: [
    { path: './sans-400.woff2', weight: '400', style: 'normal' },
    { path: './sans-600.woff2', weight: '600', style: 'normal' },
  ],
  display: 'optional',
  adjustFontFallback: 'Arial',
  variable: '--sans',
});

const serif = localFont({
  src: [
    { path: './serif-400.woff2', weight: '400', style: 'normal' },
    { path: './serif-600.woff2', weight: '600', style: 'normal' },
  ],
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
  variable: '--serif',
});

export const siteFonts = [sans.variable, serif.variable].join(' ');
