import './load-env';
import { checkContent } from '../lib/content/check';
import { formatProblem } from '../lib/content/problems';
import { env } from '../lib/env';
import { buildStore } from './build-store';

const checked = checkContent('content');
if (checked.problems.length > 0) {
  for (const problem of checked.problems) console.error(formatProblem(problem));
  console.error(
    `\n${String(checked.problems.length)} problem(s) in the content; the store is as it was.`,
  );
  process.exitCode = 1;
} else {
  buildStore(env.storePath, checked);
  console.log(`Store built from content ${checked.hash.slice(0, 12)}.`);
}
