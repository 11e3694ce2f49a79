import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';

const sections = [
  'what',
  'made',
  'words',
  'acts',
  'gaps',
  'links',
  'errors',
  'privacy',
  'licence',
] as const;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('About');
  return pageMetadata({
    locale,
    path: hrefs.about(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('about', locale),
  });
}

export default async function AboutRoute() {
  const locale = await getLocale();
  const t = await getTranslations('About');
  return (
    <Page path={hrefs.about(locale)} title={t('title')} lead={t('lead')}>
      {sections.map((section) => (
        <Section key={section} id={section} title={t(`${section}.title`)}>
          <div className="max-w-text space-y-3">
            {t.rich(`${section}.text`, {
              p: (chunks) => <p>{chunks}</p>,
              sources: (chunks) => <a href={hrefs.sources(locale)}>{chunks}</a>,
            })}
          </div>
        </Section>
      ))}
    </Page>
  );
}
