import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { bodySchema } from '../bodies/schema';
import { declarationSchema } from '../declarations/schema';
import { termSchema } from '../glossary/schema';
import { initiativeSchema } from '../initiatives/schema';
import { readLedger, type LedgerReading } from '../ledger/chain';
import { masterplanSchema } from '../masterplans/schema';
import { meetingSchema } from '../meetings/schema';
import { sourceSchema } from '../sources/schema';
import { themeSchema } from '../themes/schema';
import { explain, problemAt, schemaProblems, type Problem, type RecordFile } from './problems';
import type { TypedFile } from './texts';

export const recordSchemas = {
  bodies: bodySchema,
  meetings: meetingSchema,
  declarations: declarationSchema,
  themes: themeSchema,
  initiatives: initiativeSchema,
  masterplans: masterplanSchema,
  glossary: termSchema,
  sources: sourceSchema,
};

export type Folder = keyof typeof recordSchemas;

const isFolder = (name: string): name is Folder => name in recordSchemas;
export const folders = Object.keys(recordSchemas).filter(isFolder);

export type Entry<T> = { record: T; at: RecordFile };
export type Content = { [F in Folder]: Entry<z.infer<(typeof recordSchemas)[F]>>[] };
export type ContentReading = {
  content: Content;
  /** Files that could not be read, by folder and slug: others may still name them. */
  unread: { folder: Folder; slug: string }[];
  /** Every file that is YAML, as it was typed. */
  typed: TypedFile[];
  problems: Problem[];
  /** What was published before, or null where no ledger lies beside the records. */
  ledger: LedgerReading | null;
  hash: string;
};

type OpenFile = RecordFile & { text: string };

/** Files as they were last opened: whoever reads the content again and again parses only what has changed. */
const opened = new Map<string, OpenFile>();

function openFile(directory: string, folder: string, name: string): OpenFile {
  const path = join(directory, folder, name);
  const text = readFileSync(path, 'utf8');
  const known = opened.get(path);
  if (known?.text === text) return known;
  const file = parseFile(folder, name, text);
  opened.set(path, file);
  return file;
}

function parseFile(folder: string, name: string, text: string): OpenFile {
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
  readonly typed: TypedFile[] = [];
  readonly hash = createHash('sha256');

  constructor(private readonly directory: string) {}

  /** The records of one folder; what does not fit its schema is left out and reported. */
  folder<T extends { slug: string } | { id: string }>(
    folder: Folder,
    schema: z.ZodType<T>,
  ): Entry<T>[] {
    if (!existsSync(join(this.directory, folder))) {
      const file = `content/${folder}`;
      this.problems.push({ file, line: 1, column: 1, field: '', message: 'is missing; add it' });
      return [];
    }
    return namesIn(this.directory, folder).flatMap((name) => {
      const { text, ...at } = openFile(this.directory, folder, name);
      this.hash.update(`${folder}/${name}\0${text}\0`);
      if (at.document.errors.length > 0) {
        this.problems.push(...syntaxProblems(at));
        this.unread.push({ folder, slug: at.name });
        return [];
      }
      const value: unknown = at.document.toJS();
      this.typed.push({ at, value });
      const parsed = schema.safeParse(value, { error: explain });
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

/** The file that holds what was published and when, one entry a line. */
export const LEDGER = 'ledger.jsonl';

function readLedgerIn(directory: string, hash: Hash): LedgerReading | null {
  const file = join(directory, LEDGER);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  hash.update(`${LEDGER}\0${text}\0`);
  return readLedger(text);
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
    glossary: reader.folder('glossary', termSchema),
    sources: reader.folder('sources', sourceSchema),
  };
  const ledger = readLedgerIn(directory, reader.hash);
  return {
    content,
    ledger,
    unread: reader.unread,
    typed: reader.typed,
    problems: reader.problems,
    hash: reader.hash.digest('hex'),
  };
}
