import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BodyList } from '@/components/bodies/BodyList';
import { MeetingFilters } from '@/components/meetings/MeetingFilters';
import { Timeline } from '@/components/meetings/Timeline';
import { IgnoredNotice } from '@/components/search/IgnoredNotice';
import { Page } from '@/components/site/Page';
import { Section } from '@/components/ui/Section';
import { bodySlugs, listBodies } from '@/lib/bodies/queries';
import { hrefs } from '@/lib/hrefs';
import { listMasterplans } from '@/lib/masterplans/queries';
import { hostCountries, listMeetings } from '@/lib/meetings/queries';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';
import { readParams } from '@/lib/search/params';
import { listThemes } from '@/lib/themes/queries';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Meetings');
  return pageMetadata({
    locale,
    path: hrefs.meetings(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('meetings', locale),
  });
}

export default async function MeetingsRoute({ searchParams }: PageProps<'/[locale]/meetings'>) {
  const locale = await getLocale();
  const t = await getTranslations('Meetings');
  const [themes, countries, slugs] = await Promise.all([
    listThemes(locale),
    hostCountries(),
    bodySlugs(),
  ]);
  const { filters, ignored } = readParams(
    await searchParams,
    ['body', 'theme', 'country', 'from', 'to'],
    {
      theme: themes.map(({ slug }) => ({ value: slug })),
      body: slugs.map((slug) => ({ value: slug })),
      country: countries.map((code) => ({ value: code })),
    },
  );
  const [meetings, masterplans, bodies] = await Promise.all([
    listMeetings(filters, locale),
    listMasterplans(locale),
    listBodies(locale),
  ]);
  return (
    <Page path={hrefs.meetings(locale, filters)} title={t('title')} lead={t('lead')}>
      <IgnoredNotice ignored={ignored} />
      <MeetingFilters filters={filters} bodies={bodies} themes={themes} countries={countries} />
      <p role="status" className="mb-6 font-semibold">
        {t('found', { count: meetings.length })}
      </p>
      <Timeline
        meetings={meetings}
        periods={masterplans}
        withGaps={Object.keys(filters).length === 0}
      />
      <Section id="bodies" title={t('bodies')}>
        <BodyList bodies={bodies} />
      </Section>
    </Page>
  );
}
