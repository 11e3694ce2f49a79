// Every check there is, from a fresh clone. Node's own modules only, since it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { countTests, forget } from './verify/counts.mjs';
import { steps } from './verify/steps.mjs';
import { lastLine, table } from './verify/summary.mjs';

/** A port nobody listens on, so that a site being developed is neither tested nor disturbed. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(String(port)));
    });
  });
}

function run(command, settings) {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...settings },
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

const settings = { CI: 'true', NEXT_TELEMETRY_DISABLED: '1', PORT: await freePort() };
delete process.env.NODE_ENV;

const results = [];
const didPass = (name) => results.some((result) => result.name === name && result.failed === 0);

for (const { name, command, needs = [], report } of steps) {
  const missing = needs.filter((need) => !didPass(need));
  const started = performance.now();
  if (missing.length > 0) {
    console.log(`\n── ${name}: not run, since it needs ${missing.join(' and ')}\n`);
    results.push({ name, passed: 0, failed: 1, skipped: 0, seconds: 0, note: 'not run' });
    continue;
  }
  console.log(`\n── ${name}: ${command}\n`);
  if (report) forget(report);
  const isDone = await run(command, settings);
  const counts = report
    ? countTests(report, isDone)
    : { passed: Number(isDone), failed: Number(!isDone), skipped: 0 };
  const seconds = (performance.now() - started) / 1000;
  results.push({ name, ...counts, seconds, note: counts.failed > 0 ? 'FAILED' : 'passed' });
}

console.log(`\n${table(results)}\n\n${lastLine(results)}`);
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
