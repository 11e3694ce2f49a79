import { checkContent } from '../lib/content/check';
import { manifestOf } from '../lib/ledger/manifest';
import { ledgerState } from '../lib/ledger/state';
import { tamperedProblems, tellProblems } from './check-record';

const checked = checkContent(process.argv[2] ?? 'content');
const { ledger } = checked;
if (!tellProblems(tamperedProblems(checked), 'no manifest was made.')) {
  const entries = ledger?.entries ?? [];
  console.log(JSON.stringify(manifestOf(ledgerState(entries), entries.at(-1)), null, 1));
} else process.exitCode = 1;
