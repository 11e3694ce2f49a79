import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readContent } from '@/lib/content/read';
import { readArticle } from '@/lib/draft/article';
import { draftOf, type Draft } from '@/lib/draft/draft';
import { vocabularyOf } from '@/lib/draft/vocabulary';

/** Articles written for these tests: other places, editions and layouts than those of the record. */
export const WRITTEN = 'tests/content/draft/articles';
/** The articles that the record rests on, which are not ours to keep here. */
export const PRESS = '../shared/articles';

export const vocabulary = vocabularyOf(readContent('content').content);

/** The draft of an article in a file. */
export function draftFile(file: string): Draft {
  return draftOf(readArticle(readFileSync(file), basename(file)), vocabulary);
}

/** The draft of an article given as its lines. */
export function draftLines(...lines: string[]): Draft {
  return draftOf(
    readArticle(new TextEncoder().encode(lines.join('\n')), 'bai-bao.txt'),
    vocabulary,
  );
}

/** Every article at hand, ours and, where it is here, the press. */
export function articleFiles(): string[] {
  return [WRITTEN, PRESS]
    .filter((directory) => existsSync(directory))
    .flatMap((directory) => readdirSync(directory).map((name) => `${directory}/${name}`))
    .filter((file) => file.endsWith('.txt'));
}
