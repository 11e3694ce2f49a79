import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SLUG = 'adgmin-6-2026-ha-noi-declaration';
/** One clause of which a word changes, one that gets another id, one that is withdrawn. */
export const [CHANGED, RENAMED, NOW, WITHDRAWN] = [
  ...['ai-cooperation', 'ai-key-enabler', 'ai-enables-growth', 'asean-founding-aims'],
] as const;

/** A declaration that gets another slug, and one that is withdrawn. */
export const [MOVED_DECLARATION, DECLARATION_NOW, WITHDRAWN_DECLARATION] = [
  'telmin-14-2015-bangkok-declaration',
  'telmin-14-2015-bangkok-text',
  'telmin-5-2005-internet-governance-statement',
] as const;

const idOf = (...parts: string[]) => ['declarations', ...parts].join('/');

/** What the record is told of the change, in the one command that makes it known. */
export const recording = [
  ...['--reason', 'Closer to the source.', '--reason-vi', 'Sát với nguồn hơn.'],
  ...['--moved', `${idOf(SLUG, RENAMED)}=${idOf(SLUG, NOW)}`],
  ...['--moved', `${idOf(MOVED_DECLARATION)}=${idOf(DECLARATION_NOW)}`],
  ...['--withdrawn', `${idOf(SLUG, WITHDRAWN)}=${idOf(SLUG, CHANGED)}`],
  ...['--withdrawn', idOf(WITHDRAWN_DECLARATION)],
];

/** The lines of one clause, from its id to the next. */
function linesOf(text: string, id: string): string {
  const from = text.indexOf(`  - id: ${id}\n`);
  const ends = ['\n  - id: ', '\noperative:'].map((end) => text.indexOf(end, from + 1));
  const to = Math.min(...ends.filter((end) => end > 0));
  return text.slice(from, to + 1);
}

function changeClauses(text: string): string {
  const renamed = text
    .replace('Tăng cường hợp tác về AI', 'Đẩy mạnh hợp tác về AI')
    .replace(`- id: ${RENAMED}\n`, `- id: ${NOW}\n`)
    .replace(linesOf(text, WITHDRAWN), '');
  // The changed clause also comes first, and so gets another number.
  const lines = linesOf(renamed, CHANGED);
  const rest = renamed.replace(lines, '');
  const first = rest.indexOf('  - id: ', rest.indexOf('operative:'));
  return `${rest.slice(0, first)}${lines}${rest.slice(first)}`;
}

/** Changes, moves and withdraws clauses and declarations in the content of a copy of the site. */
export function changeDeclarations(folder: string): void {
  const file = (id: string) => join(folder, 'content', `${id}.yaml`);
  const edit = (id: string, change: (text: string) => string) => {
    writeFileSync(file(id), change(readFileSync(file(id), 'utf8')));
  };
  edit(idOf(SLUG), changeClauses);
  renameSync(file(idOf(MOVED_DECLARATION)), file(idOf(DECLARATION_NOW)));
  for (const id of [idOf(DECLARATION_NOW), 'meetings/telmin-14-2015'])
    edit(id, (text) => text.replaceAll(MOVED_DECLARATION, DECLARATION_NOW));
  rmSync(file(idOf(WITHDRAWN_DECLARATION)));
  edit('meetings/telmin-5-2005', (text) =>
    text
      .replace(`    declarations: [${WITHDRAWN_DECLARATION}]\n`, '')
      .replace(`, ${WITHDRAWN_DECLARATION}]`, ']'),
  );
}
