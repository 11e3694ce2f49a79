import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { LineageLine } from '@/components/themes/LineageLine';
import { LineageStrip } from '@/components/themes/LineageStrip';
import { ChipList } from '@/components/ui/ChipList';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { firstNamingsInRecord, relationsInRecord } from '@/lib/relations/queries';
import { themeCard } from '@/lib/share/topic-cards';
import { getTheme, themeSlugs } from '@/lib/themes/queries';

export async function generateStaticParams() {
  return (await themeSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/themes/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Themes');
  const theme = await getTheme(slug, locale);
  if (!theme) notFound();
  return pageMetadata({
    locale,
    path: hrefs.theme(locale, slug),
    title: t('pageTitle', { name: theme.name }),
    description: theme.description,
    preview: await themeCard(theme, locale),
  });
}

export default async function ThemeRoute({ params }: PageProps<'/[locale]/themes/[slug]'>) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Themes');
  const theme = await getTheme(slug, locale);
  if (!theme) notFound();
  return (
    <Page
      path={hrefs.theme(locale, slug)}
      crumbs={[{ href: hrefs.themes(locale), label: t('title') }]}
      title={theme.name}
      lead={theme.description}
    >
      <p className="mb-8">
        <a href={hrefs.declarations(locale, { theme: slug })}>{t('searchClauses')}</a>
      </p>
      <Section id="years" title={t('years')}>
        <LineageStrip strip={theme.strip} />
      </Section>
      <Section id="lineage" title={t('lineage', { count: theme.lineage.length })}>
        <LineageLine
          lineage={theme}
          relations={await relationsInRecord(locale)}
          firstNamings={await firstNamingsInRecord()}
        />
      </Section>
      {theme.initiatives.length > 0 && (
        <Section id="initiatives" title={t('initiatives')}>
          <ChipList
            chips={theme.initiatives.map((one) => ({
              href: hrefs.initiative(locale, one.slug),
              label: one.name,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
