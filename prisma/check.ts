import { existsSync } from 'node:fs';
import { checkContent } from '../lib/content/check';
import { formatProblem } from '../lib/content/problems';

const directory = process.argv[2] ?? 'content';

if (!existsSync(directory)) {
  console.error(`There is no directory ${directory}; run this where content/ is, or name it.`);
  process.exitCode = 1;
} else {
  const { problems } = checkContent(directory);
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length > 0) {
    console.error(`\n${String(problems.length)} problem(s) in the content; nothing was written.`);
    process.exitCode = 1;
  }
}
