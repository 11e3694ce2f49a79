import { checkContent } from '../lib/content/check';
import { formatProblem } from '../lib/content/problems';

const { problems } = checkContent(process.argv[2] ?? 'content');
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`\n${String(problems.length)} problem(s) in the content; nothing was written.`);
  process.exitCode = 1;
}
