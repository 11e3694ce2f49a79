import { watch } from 'node:fs';
import { reseed } from './reseed';

/** Editors save a file in several steps; one seed follows when they have settled, in milliseconds. */
const SETTLED = 50;

/** Re-seeds after every change under content/, one seed after the other, until the process ends. */
export function watchContent(): void {
  let running = Promise.resolve();
  let settling: NodeJS.Timeout | undefined;
  const next = () => {
    running = running.then(reseed).then(
      () => undefined,
      (error: unknown) => {
        console.error('The store could not be built:', error);
      },
    );
  };
  watch('content', { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(next, SETTLED);
  });
}
