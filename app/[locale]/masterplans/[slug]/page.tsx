import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { MasterplanFacts } from '@/components/masterplans/MasterplanFacts';
import { LifeLineGlance } from '@/components/life-lines/LifeLineGlance';
import { LifeLineSection } from '@/components/life-lines/LifeLineSection';
import { Page } from '@/components/site/Page';
import { ChipList } from '@/components/ui/ChipList';
import { GapList } from '@/components/ui/GapList';
import { Neighbours } from '@/components/ui/Neighbours';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { getMasterplan, masterplanSlugs } from '@/lib/masterplans/queries';
import { listHeldMeetings } from '@/lib/meetings/queries';
import { pageMetadata } from '@/lib/metadata';
import { masterplanCard } from '@/lib/share/topic-cards';
import type { NameLabel } from '@/lib/statements/labels';

export async function generateStaticParams() {
  return (await masterplanSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/masterplans/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Masterplans');
  const masterplan = await getMasterplan(slug, locale);
  if (!masterplan) notFound();
  const vision = masterplan.facts.find(({ topic }) => topic === 'vision');
  return pageMetadata({
    locale,
    path: hrefs.masterplan(locale, slug),
    title: t('pageTitle', { name: masterplan.name }),
    description: vision?.text ?? t('lead'),
    preview: await masterplanCard(masterplan, locale),
  });
}

export default async function MasterplanRoute({
  params,
}: PageProps<'/[locale]/masterplans/[slug]'>) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Masterplans');
  const masterplan = await getMasterplan(slug, locale);
  if (!masterplan) notFound();
  const meetings = await listHeldMeetings(locale);
  const { startYear, endYear, short, predecessor, successor, lifeLine } = masterplan;
  const neighbour = (one: NameLabel | null) =>
    one && { href: hrefs.masterplan(locale, one.slug), label: one.short, detail: one.name };
  return (
    <Page
      path={hrefs.masterplan(locale, slug)}
      crumbs={[{ href: hrefs.masterplans(locale), label: t('title') }]}
      title={masterplan.name}
      eyebrow={`${short} · ${String(startYear)}–${String(endYear)}`}
    >
      <LifeLineGlance lifeLine={lifeLine} page={slug} meetings={meetings} />
      <Section id="facts" title={t('facts')}>
        <MasterplanFacts masterplan={masterplan} />
      </Section>
      <LifeLineSection title={t('lifeLine')} lifeLine={lifeLine} page={slug} meetings={meetings} />
      {masterplan.initiatives.length > 0 && (
        <Section
          id="initiatives"
          title={t('initiatives', {
            organisations: masterplan.hasOrganisations ? 'named' : 'none',
          })}
        >
          <ChipList
            chips={masterplan.initiatives.map((one) => ({
              href: hrefs.initiative(locale, one.slug),
              label: one.name,
            }))}
          />
        </Section>
      )}
      <GapList title={t('gaps')} gaps={masterplan.gaps} />
      <Neighbours
        label={t('neighbours')}
        before={t('predecessor')}
        after={t('successor')}
        previous={neighbour(predecessor)}
        next={neighbour(successor)}
      />
    </Page>
  );
}
