import type { Citation } from '../statements/schema';
import { problemAt, type FieldPath, type Problem, type RecordFile } from './problems';
import type { Content, ContentReading, Folder } from './read';
import { locateStatements, type Located } from './statements';

/** The kinds of record that a statement can name. */
export const mentionFolders = [
  'themes',
  'initiatives',
  'masterplans',
  'bodies',
  'meetings',
  'declarations',
] as const satisfies Folder[];

type Known = Record<Folder, Set<string>>;

function knownSlugs(content: Content, unread: ContentReading['unread']): Known {
  const broken = (folder: Folder) =>
    unread.flatMap((one) => (one.folder === folder ? [one.slug] : []));
  const slugs = (folder: Exclude<Folder, 'sources'>) =>
    new Set([...content[folder].map(({ record }) => record.slug), ...broken(folder)]);
  return {
    bodies: slugs('bodies'),
    meetings: slugs('meetings'),
    declarations: slugs('declarations'),
    themes: slugs('themes'),
    initiatives: slugs('initiatives'),
    masterplans: slugs('masterplans'),
    glossary: slugs('glossary'),
    sources: new Set([...content.sources.map(({ record }) => record.id), ...broken('sources')]),
  };
}

function dangling(
  known: Known,
  at: RecordFile,
  path: FieldPath,
  folder: Folder,
  slug: string | undefined,
): Problem[] {
  if (slug === undefined || known[folder].has(slug)) return [];
  const remedy = `names "${slug}", which has no file content/${folder}/${slug}.yaml; correct the name or add the file`;
  return [problemAt(at, path, remedy)];
}

function citationProblems(
  content: Content,
  known: Known,
  at: RecordFile,
  path: FieldPath,
  { source, paragraphs }: Citation,
): Problem[] {
  const missing = dangling(known, at, [...path, 'source'], 'sources', source);
  const cited = content.sources.find(({ record }) => record.id === source)?.record;
  if (!cited) return missing;
  if (cited.paragraphs === undefined) {
    if (!paragraphs) return [];
    const remedy = `are given, but ${source} has no numbered paragraphs; remove them or count them in content/sources/${source}.yaml`;
    return [problemAt(at, [...path, 'paragraphs'], remedy)];
  }
  if (!paragraphs) {
    return [problemAt(at, path, `cites ${source} without paragraphs; name the paragraph numbers`)];
  }
  const last = cited.paragraphs;
  return paragraphs.flatMap((paragraph, index) =>
    paragraph <= last
      ? []
      : [
          problemAt(
            at,
            [...path, 'paragraphs', index],
            `is ${String(paragraph)}, but ${source} has only ${String(last)} paragraphs; correct the number`,
          ),
        ],
  );
}

function locatedProblems(content: Content, known: Known, located: Located): Problem[] {
  const { at, path, support, statement } = located;
  const cite = (citation: Citation, where: FieldPath) =>
    citationProblems(content, known, at, [...path, ...where], citation);
  return [
    ...support.cites.flatMap((citation, index) => cite(citation, ['cites', index])),
    ...support.notes.flatMap((note, index) =>
      (note.cites ?? []).flatMap((c, i) => cite(c, ['notes', index, 'cites', i])),
    ),
    ...(statement
      ? mentionFolders.flatMap((folder) =>
          statement[folder].flatMap((slug, index) =>
            dangling(known, at, [...path, folder, index], folder, slug),
          ),
        )
      : []),
  ];
}

/** References from one record to another, outside statements. */
function recordProblems(content: Content, known: Known): Problem[] {
  const check = (at: RecordFile, path: FieldPath, folder: Folder, slug: string | undefined) =>
    dangling(known, at, path, folder, slug);
  return [
    ...content.bodies.flatMap(({ record, at }) => [
      ...check(at, ['succeeds'], 'bodies', record.succeeds),
      ...check(at, ['prepares'], 'bodies', record.prepares),
    ]),
    ...content.meetings.flatMap(({ record, at }) => [
      ...check(at, ['body'], 'bodies', record.body),
      ...check(at, ['prepares'], 'meetings', record.prepares),
    ]),
    ...content.declarations.flatMap(({ record, at }) =>
      check(at, ['meeting'], 'meetings', record.meeting),
    ),
    ...content.initiatives.flatMap(({ record, at }) => [
      ...record.themes.flatMap((slug, i) => check(at, ['themes', i], 'themes', slug)),
      ...record.masterplans.flatMap((slug, i) =>
        check(at, ['masterplans', i], 'masterplans', slug),
      ),
    ]),
    ...content.masterplans.flatMap(({ record, at }) =>
      check(at, ['succeeds'], 'masterplans', record.succeeds),
    ),
    ...content.glossary.flatMap(({ record, at }) =>
      record.record ? check(at, ['record', 'slug'], record.record.folder, record.record.slug) : [],
    ),
  ];
}

/** Every reference that leads nowhere: theme, initiative, masterplan, body, meeting, declaration, source or paragraph. */
export function referenceProblems(content: Content, unread: ContentReading['unread']): Problem[] {
  const known = knownSlugs(content, unread);
  return [
    ...recordProblems(content, known),
    ...locateStatements(content).flatMap((located) => locatedProblems(content, known, located)),
  ];
}
