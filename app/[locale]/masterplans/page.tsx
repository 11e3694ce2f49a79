import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { MasterplanCards } from '@/components/masterplans/MasterplanCards';
import { Page } from '@/components/site/Page';
import { hrefs } from '@/lib/hrefs';
import { listMasterplanChain } from '@/lib/masterplans/queries';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Masterplans');
  return pageMetadata({
    locale,
    path: hrefs.masterplans(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('masterplans', locale),
  });
}

export default async function MasterplansRoute() {
  const locale = await getLocale();
  const t = await getTranslations('Masterplans');
  return (
    <Page path={hrefs.masterplans(locale)} title={t('title')} lead={t('lead')}>
      <MasterplanCards masterplans={await listMasterplanChain(locale)} />
    </Page>
  );
}
