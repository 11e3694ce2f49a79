import { checkContent } from '../lib/content/check';
import { formatProblem } from '../lib/content/problems';
import { env } from '../lib/env';
import { buildStore } from './build-store';
import { writeContentState } from './content-state';

/** Rebuilds the store if the content is whole, says what is wrong if it is not, and answers which of the two. */
export function reseed(): boolean {
  const started = performance.now();
  const checked = checkContent('content');
  const problems = checked.problems.map(formatProblem);
  if (problems.length === 0) buildStore(env.storePath, checked);
  writeContentState(checked.hash, problems);
  for (const problem of problems) console.error(problem);
  const took = `${String(Math.round(performance.now() - started))} ms`;
  console.log(
    problems.length === 0
      ? `Store built from content ${checked.hash.slice(0, 12)} in ${took}.`
      : `${String(problems.length)} problem(s) in the content; the site shows the last good store.`,
  );
  return problems.length === 0;
}
