import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportArticle } from '../lib/content/article-report';
import { holdArticle, matchArticles, strangerText } from '../lib/content/articles';
import { readContent } from '../lib/content/read';

const USAGE =
  'Name the directory that holds the articles: npm run content:verify -- --articles <dir>';

const { values } = parseArgs({
  options: { articles: { type: 'string' }, content: { type: 'string', default: 'content' } },
  strict: false,
});

function verify(directory: string, contentDirectory: string): string[] {
  const texts = readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (texts.length === 0) return [`${directory} holds no .txt file`];
  const { content, unread } = readContent(contentDirectory);
  if (unread.length > 0) {
    const files = unread.map(({ folder, slug }) => `${folder}/${slug}.yaml`).join(', ');
    return [`the content cannot be read: ${files}; run npm run content:check and mend it first`];
  }
  const sources = content.sources.map(({ record }) => record);
  const { known, strangers, missing } = matchArticles(
    sources,
    texts.map((name) => holdArticle(name, readFileSync(join(directory, name), 'utf8'))),
  );
  // Hardly any editor holds every article; the others are named and held against nobody.
  for (const { id } of missing) console.log(`Not in this folder: the text of ${id}.`);
  const uncited = known.flatMap((one) => {
    const report = reportArticle(content, one);
    console.log(report.lines.join('\n'));
    return report.uncited.map(
      (paragraph) =>
        `paragraph ${String(paragraph)} of ${one.source.id} is cited by nothing; cite it or list it under furniture`,
    );
  });
  return [...uncited, ...strangers.map((stranger) => strangerText(stranger, sources))];
}

function problems(): string[] {
  const { articles, content } = values;
  if (typeof articles !== 'string' || articles === '') return [USAGE];
  if (!existsSync(articles) || !statSync(articles).isDirectory()) {
    return [`${articles} is not a directory. ${USAGE}`];
  }
  return verify(articles, String(content));
}

const flagged = problems();
for (const problem of flagged) console.error(problem);
if (flagged.length > 0) process.exitCode = 1;
else console.log('Every paragraph of the articles here is cited or furniture.');
