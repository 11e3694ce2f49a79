const HA_NOI = 'declarations/adgmin-6-2026-ha-noi-declaration';

type Template = {
  name: string;
  /** The file under app/[locale] that renders it. */
  file: string;
  /** An example of it, after the language. */
  path: string;
};

/** One example of every page a reader can meet, and of the states that look different. */
export const routeTemplates: readonly Template[] = [
  { name: 'home', file: 'page.tsx', path: '' },
  { name: 'meetings', file: 'meetings/page.tsx', path: '/meetings' },
  {
    name: 'meetings, filtered',
    file: 'meetings/page.tsx',
    path: '/meetings?body=adgmin&theme=cybersecurity&from=2020&to=nonsense',
  },
  { name: 'meeting', file: 'meetings/[slug]/page.tsx', path: '/meetings/adgmin-6-2026' },
  {
    name: 'meeting, the latest on record',
    file: 'meetings/[slug]/page.tsx',
    path: '/meetings/adgmin-7-2027',
  },
  {
    name: 'meeting, outcome cited',
    file: 'meetings/[slug]/page.tsx',
    path: '/meetings/telmin-19-2019#rename-telmin-to-adgmin',
  },
  { name: 'declarations', file: 'declarations/page.tsx', path: '/declarations' },
  {
    name: 'declarations, found',
    file: 'declarations/page.tsx',
    path: '/declarations?theme=cybersecurity&sort=oldest',
  },
  {
    name: 'declarations, nothing found',
    file: 'declarations/page.tsx',
    path: '/declarations?q=zzzz&theme=ai',
  },
  { name: 'declaration', file: 'declarations/[slug]/page.tsx', path: `/${HA_NOI}` },
  {
    name: 'declaration, clause cited',
    file: 'declarations/[slug]/page.tsx',
    path: `/${HA_NOI}#ai-cooperation`,
  },
  {
    name: 'clause',
    file: 'declarations/[slug]/[clause]/page.tsx',
    path: `/${HA_NOI}/ai-cooperation`,
  },
  {
    name: 'citation',
    file: 'declarations/[slug]/[clause]/cite/page.tsx',
    path: `/${HA_NOI}/ai-cooperation/cite`,
  },
  {
    name: 'parallel',
    file: 'declarations/[slug]/parallel/page.tsx',
    path: `/${HA_NOI}/parallel`,
  },
  {
    name: 'parallel, clause cited',
    file: 'declarations/[slug]/parallel/page.tsx',
    path: `/${HA_NOI}/parallel#ai-cooperation`,
  },
  {
    name: 'parallel, topics',
    file: 'declarations/[slug]/parallel/page.tsx',
    path: '/declarations/telmin-3-2003-singapore-declaration/parallel',
  },
  { name: 'compare', file: 'compare/page.tsx', path: '/compare' },
  {
    name: 'compare, two declarations',
    file: 'compare/page.tsx',
    path: '/compare?a=telmin-3-2003-singapore-declaration&b=adgmin-6-2026-ha-noi-declaration',
  },
  {
    name: 'compare, one theme',
    file: 'compare/page.tsx',
    path: '/compare?theme=cybersecurity&a=telmin-19-2019&b=adgmin-6-2026',
  },
  {
    name: 'compare, unfinished',
    file: 'compare/page.tsx',
    path: '/compare?theme=nonsense&a=adgmin-6-2026-ha-noi-declaration',
  },
  {
    name: 'compare, both the same',
    file: 'compare/page.tsx',
    path: '/compare?theme=ai&a=adgmin-6-2026&b=adgmin-6-2026',
  },
  { name: 'themes', file: 'themes/page.tsx', path: '/themes' },
  { name: 'theme', file: 'themes/[slug]/page.tsx', path: '/themes/cybersecurity' },
  { name: 'theme, a year cited', file: 'themes/[slug]/page.tsx', path: '/themes/ai#y2025' },
  {
    name: 'declaration, what is reported of it',
    file: 'declarations/[slug]/page.tsx',
    path: '/declarations/adgmin-5-2025-bangkok-digital-declaration#ai-governance-and-safety',
  },
  { name: 'initiatives', file: 'initiatives/page.tsx', path: '/initiatives' },
  { name: 'initiative', file: 'initiatives/[slug]/page.tsx', path: '/initiatives/defa' },
  {
    name: 'initiative, a step cited',
    file: 'initiatives/[slug]/page.tsx',
    path: '/initiatives/asean-regional-cert#facility-launched',
  },
  {
    name: 'initiative, one step and nothing later',
    file: 'initiatives/[slug]/page.tsx',
    path: '/initiatives/ajccbc',
  },
  {
    name: 'clause, with what became of it',
    file: 'declarations/[slug]/[clause]/page.tsx',
    path: `/${HA_NOI}/defa-negotiations`,
  },
  { name: 'masterplans', file: 'masterplans/page.tsx', path: '/masterplans' },
  { name: 'masterplan', file: 'masterplans/[slug]/page.tsx', path: '/masterplans/adm2030' },
  {
    name: 'declaration, text not found',
    file: 'declarations/[slug]/page.tsx',
    path: '/declarations/telmin-3-2003-singapore-declaration',
  },
  {
    name: 'meeting, days not established',
    file: 'meetings/[slug]/page.tsx',
    path: '/meetings/telmin-11-2011',
  },
  { name: 'glossary', file: 'glossary/page.tsx', path: '/glossary' },
  { name: 'search', file: 'search/page.tsx', path: '/search' },
  { name: 'search, found', file: 'search/page.tsx', path: '/search?q=AI&type=clause' },
  { name: 'search, page 2', file: 'search/page.tsx', path: '/search?q=ASEAN&page=2' },
  {
    name: 'search, put right',
    file: 'search/page.tsx',
    path: '/search?q=cibersecurity+co-operation&from=2010&body=adgmin',
  },
  {
    name: 'search, nothing because of a filter',
    file: 'search/page.tsx',
    path: '/search?q=DEFA&to=2005',
  },
  { name: 'quote', file: 'quote/page.tsx', path: '/quote' },
  {
    name: 'quote, found word for word',
    file: 'quote/page.tsx',
    path: '/quote?text=kết+nối+phổ+cập+với+giá+phải+chăng',
  },
  {
    name: 'quote, closest',
    file: 'quote/page.tsx',
    path: '/quote?text=AI+cooperation+is+to+be+strengthened+by+promoting+policy+coordination',
  },
  {
    name: 'quote, refused',
    file: 'quote/page.tsx',
    path: '/quote?text=Heavy+rain+is+expected+in+the+north+from+Tuesday+night',
  },
  { name: 'sources', file: 'sources/page.tsx', path: '/sources' },
  { name: 'source', file: 'sources/[id]/page.tsx', path: '/sources/phaply-2026-01-17' },
  { name: 'changes', file: 'changes/page.tsx', path: '/changes' },
  { name: 'about', file: 'about/page.tsx', path: '/about' },
];
