import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { InitiativeList } from '@/components/initiatives/InitiativeList';
import { Page } from '@/components/site/Page';
import { hrefs } from '@/lib/hrefs';
import { listInitiatives } from '@/lib/initiatives/queries';
import { initiativeTypes } from '@/lib/initiatives/schema';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Initiatives');
  return pageMetadata({
    locale,
    path: hrefs.initiatives(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('initiatives', locale),
  });
}

export default async function InitiativesRoute() {
  const locale = await getLocale();
  const t = await getTranslations('Initiatives');
  return (
    <Page path={hrefs.initiatives(locale)} title={t('title')} lead={t('lead')}>
      <InitiativeList initiatives={await listInitiatives(locale)} types={initiativeTypes} />
    </Page>
  );
}
