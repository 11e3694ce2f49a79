import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const LONGEST = 900_000;

const spread = z.object({ p50: z.number(), p95: z.number(), max: z.number() });
const answersSchema = z.object({
  opened: z.number(),
  rss: z.number(),
  answers: z.object({ all: spread, labelled: spread, filtered: spread, alone: spread }),
  shown: spread,
  slowest: z.array(z.object({ filters: z.record(z.string(), z.unknown()), took: z.number() })),
});

export type Answers = z.infer<typeof answersSchema>;

/** How long a search of this store takes, in a process of its own: it opens the one store that its settings name. */
export async function measureAnswers(store: string): Promise<Answers> {
  const running = promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', resolve('tests/bench/search-times.ts')],
    { env: { ...process.env, STORE_PATH: store }, timeout: LONGEST, killSignal: 'SIGKILL' },
  );
  const kill = () => running.child.kill();
  process.once('exit', kill);
  const { stdout } = await running;
  process.off('exit', kill);
  return answersSchema.parse(JSON.parse(stdout));
}
