import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CompareExamples } from '@/components/compare/CompareExamples';
import { CompareForms } from '@/components/compare/CompareForms';
import { ComparedDeclarations } from '@/components/compare/ComparedDeclarations';
import { ComparedMeetings } from '@/components/compare/ComparedMeetings';
import { IgnoredNotice } from '@/components/search/IgnoredNotice';
import { Page } from '@/components/site/Page';
import { Notice } from '@/components/ui/Notice';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';
import { readComparison, readExamples } from './comparison';

type Props = PageProps<'/[locale]/compare'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Compare');
  const { compared, sides } = await readComparison(await searchParams);
  return pageMetadata({
    locale,
    path: hrefs.compare(locale),
    title: sides?.title ?? t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('compare', locale),
    isIndexed: Object.keys(compared.asked).length === 0,
  });
}

export default async function CompareRoute({ searchParams }: Props) {
  const locale = await getLocale();
  const t = await getTranslations('Compare');
  const d = await getTranslations('Declarations');
  const raw = await searchParams;
  const { compared, choices, themes, sides, state } = await readComparison(raw);
  return (
    <Page
      path={hrefs.compare(locale, compared.asked)}
      crumbs={[
        { href: hrefs.declarations(locale), label: d('title') },
        ...(state === 'empty' ? [] : [{ href: hrefs.compare(locale), label: t('title') }]),
      ]}
      title={sides ? t('heading', { of: sides.of, theme: sides.theme?.name ?? '' }) : t('title')}
      lead={state === 'empty' ? t('lead') : undefined}
    >
      <IgnoredNotice ignored={compared.ignored} given={raw} />
      <CompareForms compared={compared} choices={choices} />
      {(state === 'unfinished' || state === 'same') && (
        <Notice role="status">{t('state', { state, of: compared.of })}</Notice>
      )}
      {state === 'empty' && <CompareExamples examples={await readExamples()} />}
      {sides?.of === 'declarations' && <ComparedDeclarations {...sides} themes={themes} />}
      {sides?.of === 'meetings' && <ComparedMeetings {...sides} />}
    </Page>
  );
}
