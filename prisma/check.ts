import { existsSync } from 'node:fs';
import { checkRecord, tellProblems } from './check-record';

const directory = process.argv[2] ?? 'content';

if (!existsSync(directory)) {
  console.error(`There is no directory ${directory}; run this where content/ is, or name it.`);
  process.exitCode = 1;
} else if (tellProblems(checkRecord(directory).problems, 'nothing was written.')) {
  process.exitCode = 1;
}
