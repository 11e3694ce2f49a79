import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { BodyList } from '@/components/bodies/BodyList';
import { HostTable } from '@/components/meetings/HostTable';
import { MeetingFilters } from '@/components/meetings/MeetingFilters';
import { NextMeeting } from '@/components/meetings/NextMeeting';
import { successions } from '@/components/meetings/successions';
import { Timeline } from '@/components/meetings/Timeline';
import { TimelineOverview } from '@/components/meetings/TimelineOverview';
import { YearJump } from '@/components/meetings/YearJump';
import { timelineYears } from '@/components/meetings/timeline-years';
import { IgnoredNotice } from '@/components/search/IgnoredNotice';
import { Page } from '@/components/site/Page';
import { NarrowFold } from '@/components/ui/NarrowFold';
import { Section } from '@/components/ui/Section';
import { bodySlugs, listBodies } from '@/lib/bodies/queries';
import { hrefs } from '@/lib/hrefs';
import { listMasterplans } from '@/lib/masterplans/queries';
import { hostRounds, nextMeeting } from '@/lib/meetings/hosts';
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
  const words = await getTranslations('Timeline');
  const [themes, countries, slugs] = await Promise.all([
    listThemes(locale),
    hostCountries(),
    bodySlugs(),
  ]);
  const raw = await searchParams;
  const { filters, ignored } = readParams(raw, ['body', 'theme', 'country', 'from', 'to'], {
    theme: themes.map(({ slug }) => ({ value: slug })),
    body: slugs.map((slug) => ({ value: slug })),
    country: countries.map((code) => ({ value: code })),
  });
  const [all, meetings, plans, bodies] = await Promise.all([
    listMeetings({}, locale),
    listMeetings(filters, locale),
    listMasterplans(locale),
    listBodies(locale),
  ]);
  const isFiltered = Object.keys(filters).length > 0;
  const years = timelineYears(meetings, !isFiltered);
  const renamed = successions(bodies);
  const next = nextMeeting(all);
  return (
    <Page path={hrefs.meetings(locale, filters)} title={t('title')} lead={t('lead')}>
      <IgnoredNotice ignored={ignored} given={raw} />
      {next && <NextMeeting meeting={next} />}
      <TimelineOverview
        meetings={all}
        found={isFiltered ? new Set(meetings.map(({ slug }) => slug)) : undefined}
        plans={plans}
        successions={renamed}
        list={{ href: '#list', isHere: true }}
      />
      <NarrowFold summary={t('filter')} isOpen={isFiltered}>
        <MeetingFilters filters={filters} bodies={bodies} themes={themes} countries={countries} />
      </NarrowFold>
      <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_18.5rem]">
        <div className="mb-4 lg:order-2">
          <YearJump years={years.map(({ year }) => year)} plans={plans} />
        </div>
        <div>
          <p role="status" className="mb-4 font-semibold">
            {t('found', { count: meetings.length })}
          </p>
          <Timeline id="list" years={years} plans={plans} successions={renamed} />
        </div>
      </div>
      <Section id="hosts" title={words('hosts')}>
        {next && <NextMeeting meeting={next} isHost />}
        <HostTable {...hostRounds(all)} />
      </Section>
      <Section id="bodies" title={t('bodies')}>
        <BodyList bodies={bodies} />
      </Section>
    </Page>
  );
}
