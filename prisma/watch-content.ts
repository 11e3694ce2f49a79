import { watch } from 'node:fs';
import { reseed } from './reseed';

/** Editors save a file in several steps; one seed follows when they have settled, in milliseconds. */
const SETTLED = 50;

/** Re-seeds after every change under content/, until the process ends. */
export function watchContent(): void {
  let settling: NodeJS.Timeout | undefined;
  watch('content', { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      try {
        reseed();
      } catch (error) {
        console.error('The store could not be built; the site shows the last good one.', error);
      }
    }, SETTLED);
  });
}
