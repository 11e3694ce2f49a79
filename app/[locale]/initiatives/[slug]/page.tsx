import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { InitiativeFacts } from '@/components/initiatives/InitiativeFacts';
import { LifeLineGlance } from '@/components/life-lines/LifeLineGlance';
import { LifeLineSection } from '@/components/life-lines/LifeLineSection';
import { Page } from '@/components/site/Page';
import { GapList } from '@/components/ui/GapList';
import { hrefs } from '@/lib/hrefs';
import { icuKey } from '@/lib/i18n/icu-key';
import { getInitiative, initiativeSlugs } from '@/lib/initiatives/queries';
import { listHeldMeetings } from '@/lib/meetings/queries';
import { pageMetadata } from '@/lib/metadata';
import { initiativeCard } from '@/lib/share/topic-cards';

export async function generateStaticParams() {
  return (await initiativeSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/initiatives/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Initiatives');
  const initiative = await getInitiative(slug, locale);
  if (!initiative) notFound();
  return pageMetadata({
    locale,
    path: hrefs.initiative(locale, slug),
    title: t('pageTitle', { name: initiative.name }),
    description: t('pageDescription', {
      name: initiative.name,
      text: initiative.description?.text ?? '',
    }),
    preview: await initiativeCard(initiative, locale),
  });
}

export default async function InitiativeRoute({
  params,
}: PageProps<'/[locale]/initiatives/[slug]'>) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Initiatives');
  const initiative = await getInitiative(slug, locale);
  if (!initiative) notFound();
  const meetings = await listHeldMeetings(locale);
  const { abbreviation, type, lifeLine } = initiative;
  return (
    <Page
      path={hrefs.initiative(locale, slug)}
      crumbs={[{ href: hrefs.initiatives(locale), label: t('title') }]}
      title={initiative.name}
      eyebrow={[t('type', { type: icuKey(type) }), abbreviation].filter(Boolean).join(' · ')}
    >
      <LifeLineGlance lifeLine={lifeLine} page={slug} meetings={meetings} />
      <InitiativeFacts initiative={initiative} />
      <LifeLineSection title={t('lifeLine')} lifeLine={lifeLine} page={slug} meetings={meetings} />
      <GapList title={t('gaps')} gaps={initiative.gaps} />
    </Page>
  );
}
