import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { bodySchema } from '../bodies/schema';
import { declarationSchema } from '../declarations/schema';
import { initiativeSchema } from '../initiatives/schema';
import { masterplanSchema } from '../masterplans/schema';
import { meetingSchema } from '../meetings/schema';
import { sourceSchema } from '../sources/schema';
import { themeSchema } from '../themes/schema';
import { problemAt, schemaProblems, type Problem, type RecordFile } from './problems';

export const recordSchemas = {
  bodies: bodySchema,
  meetings: meetingSchema,
  declarations: declarationSchema,
  themes: themeSchema,
  initiatives: initiativeSchema,
  masterplans: masterplanSchema,
  sources: sourceSchema,
};

export type Folder = keyof typeof recordSchemas;
export type Entry<T> = { record: T; at: RecordFile };
export type Content = { [F in Folder]: Entry<z.infer<(typeof recordSchemas)[F]>>[] };
export type ContentReading = {
  content: Content;
  /** Files that could not be read, by folder and slug: others may still name them. */
  unread: { folder: Folder; slug: string }[];
  problems: Problem[];
  hash: string;
};

function openFile(directory: string, folder: string, name: string): RecordFile & { text: string } {
  const text = readFileSync(join(directory, folder, name), 'utf8');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return {
    file: `content/${folder}/${name}`,
    folder,
    name: basename(name, '.yaml'),
    document,
    lines,
    text,
  };
}

function namesIn(directory: string, folder: string): string[] {
  return readdirSync(join(directory, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function syntaxProblems(at: RecordFile): Problem[] {
  return at.document.errors.map((error) => {
    const { line, col } = at.lines.linePos(error.pos[0]);
    const message = `cannot be read as YAML: ${error.message.split('\n')[0] ?? ''}; look at the indentation and the quotation marks`;
    return { file: at.file, line, column: col, field: '', message };
  });
}

/** Reads the folders of one content directory, collecting every problem and hashing every byte on the way. */
class ContentReader {
  readonly problems: Problem[] = [];
  readonly unread: ContentReading['unread'] = [];
  readonly hash = createHash('sha256');

  constructor(private readonly directory: string) {}

  /** The records of one folder; what does not fit its schema is left out and reported. */
  folder<T extends { slug: string } | { id: string }>(
    folder: Folder,
    schema: z.ZodType<T>,
  ): Entry<T>[] {
    return namesIn(this.directory, folder).flatMap((name) => {
      const { text, ...at } = openFile(this.directory, folder, name);
      this.hash.update(`${folder}/${name}\0${text}\0`);
      if (at.document.errors.length > 0) {
        this.problems.push(...syntaxProblems(at));
        this.unread.push({ folder, slug: at.name });
        return [];
      }
      const parsed = schema.safeParse(at.document.toJS(), { reportInput: true });
      if (!parsed.success) {
        this.problems.push(...schemaProblems(at, parsed.error));
        this.unread.push({ folder, slug: at.name });
        return [];
      }
      this.problems.push(...nameProblems(at, parsed.data));
      return [{ record: parsed.data, at }];
    });
  }
}

function nameProblems(at: RecordFile, record: { slug: string } | { id: string }): Problem[] {
  const [key, slug] = 'slug' in record ? ['slug', record.slug] : ['id', record.id];
  if (slug === at.name) return [];
  return [
    problemAt(at, [key], `is "${slug}" but the file is named "${at.name}"; make them the same`),
  ];
}

/** Reads every record of a content directory, with all schema problems and the SHA-256 of what was read. */
export function readContent(directory: string): ContentReading {
  const reader = new ContentReader(directory);
  const content: Content = {
    bodies: reader.folder('bodies', bodySchema),
    meetings: reader.folder('meetings', meetingSchema),
    declarations: reader.folder('declarations', declarationSchema),
    themes: reader.folder('themes', themeSchema),
    initiatives: reader.folder('initiatives', initiativeSchema),
    masterplans: reader.folder('masterplans', masterplanSchema),
    sources: reader.folder('sources', sourceSchema),
  };
  return {
    content,
    unread: reader.unread,
    problems: reader.problems,
    hash: reader.hash.digest('hex'),
  };
}
