import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Page } from '@/components/site/Page';
import { ThemeGrid } from '@/components/themes/ThemeGrid';
import { ThemeMatrixTable } from '@/components/themes/ThemeMatrixTable';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';
import { getThemeMatrix, listThemes } from '@/lib/themes/queries';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Themes');
  return pageMetadata({
    locale,
    path: hrefs.themes(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('themes', locale),
  });
}

export default async function ThemesRoute() {
  const locale = await getLocale();
  const t = await getTranslations('Themes');
  const [themes, matrix] = await Promise.all([listThemes(locale), getThemeMatrix(locale)]);
  return (
    <Page path={hrefs.themes(locale)} title={t('title')} lead={t('lead')}>
      <ThemeGrid themes={themes} withDescriptions />
      <div className="mt-12">
        <Section id="matrix" title={t('matrix')}>
          <ThemeMatrixTable matrix={matrix} />
        </Section>
      </div>
    </Page>
  );
}
