import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { draftFields, scoreDrafts } from '../support/draft-score';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { detail: { type: 'boolean', default: false } },
});
const directory = positionals[0] ?? '../shared/articles';

if (existsSync(directory)) report();
else console.log(`skipped: ${directory} is not here, so drafts could not be measured`);

function report(): void {
  const { articles, scores, differences } = scoreDrafts(directory);
  const rate = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(9);
  const count = (value: number) => String(value).padStart(9);
  const columns = ['precision', 'recall', 'right', 'proposed', 'on record'];
  console.log(`${String(articles.length)} articles: ${articles.join(', ')}\n`);
  console.log(`${'field'.padEnd(28)}${columns.map((name) => name.padStart(10)).join('')}`);
  for (const [field, label] of draftFields) {
    const score = scores.get(field);
    if (!score) continue;
    const { precision, recall, right, proposed, onRecord } = score;
    const cells = [rate(precision), rate(recall), count(right), count(proposed), count(onRecord)];
    console.log(`${label.padEnd(28)} ${cells.join(' ')}`);
  }
  if (!values.detail) return;
  for (const { article, field, extra, missed } of differences) {
    if (extra.length > 0) console.log(`${article} ${field}: not on record: ${extra.join('; ')}`);
    if (missed.length > 0) console.log(`${article} ${field}: not proposed: ${missed.join('; ')}`);
  }
}
