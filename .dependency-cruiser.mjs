/** One arrow: content → schema → seed → db → queries → routes → components. */
const error = (name, from, to) => ({ name, severity: 'error', from, to });

export default {
  forbidden: [
    error('no-cycles', { pathNot: '^prisma/generated/' }, { circular: true }),
    error('no-unresolvable', {}, { couldNotResolve: true }),
    error(
      'no-bag-modules',
      {},
      { path: '^(app|components|lib)/.*(utils?|helpers?|misc|common|constants|services)\\.tsx?$' },
    ),
    error(
      'only-db-opens-prisma',
      { pathNot: '^(lib/(db|content-state)\\.ts|next\\.config\\.ts|prisma/|tests/)' },
      { path: '^prisma/' },
    ),
    error(
      'only-queries-and-seed-use-db',
      { pathNot: '^(lib/[^/]+/queries\\.ts|prisma/|tests/)' },
      { path: '^lib/db\\.ts' },
    ),
    error(
      'only-content-reads-content',
      { pathNot: '^(lib/content/|tests/)' },
      { path: '^content/' },
    ),
    error(
      'only-seed-loads-content',
      { pathNot: '^(lib/content/|prisma/|tests/)' },
      { path: '^lib/content/' },
    ),
    error(
      'schemas-are-pure',
      { path: '^lib/[^/]+/schema\\.ts' },
      { pathNot: '^(lib/[^/]+/schema\\.ts|node_modules/zod/)' },
    ),
    error(
      'features-do-not-query-each-other',
      { path: '^lib/([^/]+)/' },
      { path: '^lib/[^/]+/queries\\.ts', pathNot: '^lib/$1/' },
    ),
    error('lib-is-below-the-page', { path: '^lib/' }, { path: '^(app|components)/' }),
    error(
      'components-are-given-data',
      { path: '^components/' },
      { path: '^lib/[^/]+/queries\\.ts', dependencyTypesNot: ['type-only'] },
    ),
    error('components-are-below-routes', { path: '^components/' }, { path: '^app/' }),
    error(
      'ui-knows-no-domain',
      { path: '^components/ui/' },
      { path: '^(components/(?!ui/)|lib/(?!i18n/))' },
    ),
    error(
      'client-never-reaches-the-server',
      { path: '\\.client\\.tsx$' },
      { path: '^lib/([^/]+/queries\\.ts|db\\.ts|env\\.ts|content/)', reachable: true },
    ),
    error('only-tests-import-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    builtInModules: { add: ['next/root-params'] },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'default', 'types'],
    },
  },
};
