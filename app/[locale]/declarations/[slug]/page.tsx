import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClauseIndex } from '@/components/declarations/ClauseIndex';
import { ClauseList } from '@/components/declarations/ClauseList';
import { DeclarationFacts } from '@/components/declarations/DeclarationFacts';
import { DeclarationWays } from '@/components/declarations/DeclarationWays';
import { OfficialText } from '@/components/declarations/OfficialText';
import { TopicList } from '@/components/declarations/TopicList';
import { withdrawnMetadata, WithdrawnPage } from '../withdrawn';
import { PermanentAddress } from '@/components/share/PermanentAddress';
import { Page } from '@/components/site/Page';
import { CitedSources } from '@/components/sources/CitedSources';
import { Notes } from '@/components/statements/Notes';
import { GapList } from '@/components/ui/GapList';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import {
  declarationNeighbours,
  declarationSlugs,
  getDeclaration,
} from '@/lib/declarations/queries';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';
import { withdrawnDeclarations } from '@/lib/ledger/queries';
import { pageMetadata } from '@/lib/metadata';
import { relationsInRecord } from '@/lib/relations/queries';
import { declarationCard } from '@/lib/share/record-cards';
import { citedSources } from '@/lib/sources/queries';

export async function generateStaticParams() {
  const slugs = [...(await declarationSlugs()), ...(await withdrawnDeclarations())];
  return slugs.map((slug) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/declarations/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Declarations');
  const declaration = await getDeclaration(slug, locale);
  if (!declaration) return withdrawnMetadata(`declarations/${slug}`);
  const { short: title, meeting, clauses } = declaration;
  return pageMetadata({
    locale,
    path: hrefs.declaration(locale, slug),
    title: t('pageTitle', { title, meeting: meeting.short }),
    description: t(clauses.length > 0 ? 'pageDescription' : 'topicsDescription', {
      title,
      meeting: meeting.short,
      city: meeting.city,
      year: String(meeting.year),
      count: clauses.length,
    }),
    preview: await declarationCard(declaration, locale),
  });
}

export default async function DeclarationRoute({
  params,
}: PageProps<'/[locale]/declarations/[slug]'>) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Declarations');
  const c = await getTranslations('Clauses');
  const declaration = await getDeclaration(slug, locale);
  if (!declaration) return <WithdrawnPage id={`declarations/${slug}`} />;
  return (
    <Page
      path={hrefs.declaration(locale, slug)}
      crumbs={[{ href: hrefs.declarations(locale), label: t('title') }]}
      title={declaration.title}
      eyebrow={`${t('kind', { kind: icuKey(declaration.kind) })} · ${declaration.meeting.short}`}
      lead={<DeclarationFacts declaration={declaration} />}
    >
      <Notice>
        {t(declaration.clauses.length > 0 ? 'summaryNotice' : 'topicsNotice')}{' '}
        <a href="#text" data-print="no">
          {t('aboutText')}
        </a>
      </Notice>
      <DeclarationWays slug={slug} neighbours={await declarationNeighbours(slug, locale)} />
      {declaration.clauses.length > 0 && (
        <div data-print="no">
          <Section id="clauses" title={t('clauses')}>
            <ClauseIndex declaration={declaration} href={(clause) => `#${clause}`} />
          </Section>
        </div>
      )}
      {(['preamble', 'operative'] as const)
        .filter((section) => declaration[section].clauses.length > 0)
        .map((section) => (
          <Section key={section} id={section} title={c('section', { section })}>
            <ClauseList section={declaration[section]} declaration={slug} />
          </Section>
        ))}
      {declaration.topics.length > 0 && (
        <Section id="topics" title={t('topics')}>
          <TopicList topics={declaration.topics} relations={await relationsInRecord(locale)} />
        </Section>
      )}
      <Section id="text" title={t('aboutText')}>
        <div className="max-w-text">
          <OfficialText statement={declaration.officialText} />
          {declaration.name && <Notes notes={declaration.name.notes} />}
          <GapList title={t('gaps')} gaps={declaration.gaps} />
        </div>
      </Section>
      <PermanentAddress slug={slug} />
      <CitedSources sources={await citedSources(slug, null, locale)} />
    </Page>
  );
}
