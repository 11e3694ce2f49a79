import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { withSchemaLine } from '../lib/content/json-schemas';
import { readContent } from '../lib/content/read';
import { readArticle } from '../lib/draft/article';
import { draftOf } from '../lib/draft/draft';
import { draftFiles, type DraftFile } from '../lib/draft/record-files';
import { Refusal } from '../lib/draft/refusal';
import { vocabularyOf } from '../lib/draft/vocabulary';

const USAGE = 'Name one article: npm run content:draft -- article.txt [--out directory].';

function asked(): { file: string; out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [file, another] = positionals;
    if (file && another === undefined) return { file, out: values.out };
  } catch (cause) {
    throw new Refusal(USAGE, { cause });
  }
  throw new Refusal(USAGE);
}

function open(file: string): Uint8Array {
  if (!existsSync(file)) throw new Refusal(`${file} is not there; check the path.`);
  if (!statSync(file).isFile()) throw new Refusal(`${file} is not a file; name a text file.`);
  return readFileSync(file);
}

function write(files: DraftFile[], directory: string): void {
  const places = files.map(({ path, text }) => ({
    place: join(directory, path),
    text: withSchemaLine(text, path.startsWith('sources/') ? 'sources' : 'meetings'),
  }));
  const taken = places.find(({ place }) => existsSync(place));
  if (taken) throw new Refusal(`${taken.place} exists; a draft never overwrites a record.`);
  for (const { place, text } of places) {
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
    console.log(place);
  }
}

try {
  const { file, out } = asked();
  const article = readArticle(open(file), basename(file));
  const files = draftFiles(draftOf(article, vocabularyOf(readContent('content').content)));
  if (out === undefined) console.log(files.map(({ text }) => text).join('---\n'));
  else write(files, out);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
