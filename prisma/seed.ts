import './load-env';
import { env } from '../lib/env';
import { buildStore } from './build-store';
import { checkRecord, tellProblems } from './check-record';

const checked = checkRecord('content');
if (tellProblems(checked.problems, 'the store is as it was.')) {
  process.exitCode = 1;
} else {
  buildStore(env.storePath, checked);
  console.log(`Store built from content ${checked.hash.slice(0, 12)}.`);
}
