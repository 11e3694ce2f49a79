import { readFileSync, rmSync } from 'node:fs';

const FAILED = { passed: 0, failed: 1, skipped: 0 };

function fromVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function fromPlaywright({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

/** Throws away the report of an earlier run, which must not be mistaken for this one's. */
export function forget(file) {
  rmSync(file, { force: true });
}

/** Tests by outcome, from the report a runner left. A runner that failed for another reason counts as one failure. */
export function countTests(file, isDone) {
  let counts;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts = report.stats ? fromPlaywright(report) : fromVitest(report);
  } catch {
    return FAILED;
  }
  const isUnexplained = (!isDone && counts.failed === 0) || counts.passed + counts.failed === 0;
  return isUnexplained ? { ...counts, failed: 1 } : counts;
}
