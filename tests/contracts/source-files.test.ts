import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source-files';

const files = sourceFiles();
const BAG = /(^|\/)(utils?|helpers?|misc|common|shared|constants|services)(\/|\.[a-z.]+$)/i;

test('a file is read in one sitting: none has over 200 lines', () => {
  expect(files.filter(({ lines }) => lines > 200)).toEqual([]);
});

test('half of the files have at most 60 lines', () => {
  const sizes = files.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
});

test('no file or folder is a bag for anything', () => {
  expect(files.filter(({ path }) => BAG.test(path))).toEqual([]);
});

test('the lock file binds nobody to one registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('what is to come is told by the record: only a citation asks what day it is', () => {
  const asks = /new Date\(\)|Date\.now\(\)/;
  const pages = files.filter(({ path }) => /^(app|components|lib)\//.test(path));
  const asking = pages.filter(({ path }) => asks.test(readFileSync(path, 'utf8')));
  expect(asking.map(({ path }) => path)).toEqual(['lib/share/access-date.ts']);
  const told = pages.filter(({ path }) => readFileSync(path, 'utf8').includes('share/access-date'));
  expect(told.filter(({ path }) => !path.includes('/cite/'))).toEqual([]);
});
