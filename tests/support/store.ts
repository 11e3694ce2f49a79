import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem } from '../../lib/content/problems';
import { buildStore } from '../../prisma/build-store';
import { checkRecord } from '../../prisma/check-record';

/** Builds the store from content/ once for all tests and points STORE_PATH at it; the returned function removes it. */
export default function setup(): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'store-'));
  const remove = () => {
    rmSync(directory, { recursive: true });
  };
  const checked = checkRecord('content');
  if (checked.problems.length > 0) {
    remove();
    throw new Error(['The content is broken:', ...checked.problems.map(formatProblem)].join('\n'));
  }
  const file = join(directory, 'store.db');
  buildStore(file, checked);
  process.env.STORE_PATH = file;
  return remove;
}
