import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { MeetingDates } from '@/components/meetings/MeetingDates';
import { MeetingFacts } from '@/components/meetings/MeetingFacts';
import { MeetingLinks } from '@/components/meetings/MeetingLinks';
import { OutcomeList } from '@/components/meetings/OutcomeList';
import { Page } from '@/components/site/Page';
import { GapList } from '@/components/ui/GapList';
import { Neighbours } from '@/components/ui/Neighbours';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { unbroken } from '@/lib/meetings/unbroken';
import { getMeeting, meetingSlugs } from '@/lib/meetings/queries';
import { pageMetadata } from '@/lib/metadata';
import { relationsInRecord } from '@/lib/relations/queries';
import { meetingCard } from '@/lib/share/record-cards';
import type { MeetingLabel } from '@/lib/statements/labels';

export async function generateStaticParams() {
  return (await meetingSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({
  params,
}: PageProps<'/[locale]/meetings/[slug]'>): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Meetings');
  const meeting = await getMeeting(slug, locale);
  if (!meeting) notFound();
  const summary = meeting.facts.find(({ topic }) => topic === 'summary');
  return pageMetadata({
    locale,
    path: hrefs.meeting(locale, slug),
    title: t('pageTitle', { short: meeting.short, city: meeting.city, year: String(meeting.year) }),
    description: summary?.text ?? t('noSummary', { short: meeting.short }),
    preview: await meetingCard(meeting, locale),
  });
}

export default async function MeetingRoute({ params }: PageProps<'/[locale]/meetings/[slug]'>) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Meetings');
  const meeting = await getMeeting(slug, locale);
  if (!meeting) notFound();
  const neighbour = (one: MeetingLabel | null) =>
    one && {
      href: hrefs.meeting(locale, one.slug),
      label: one.short,
      detail: `${one.city} ${String(one.year)}`,
    };
  return (
    <Page
      path={hrefs.meeting(locale, slug)}
      crumbs={[{ href: hrefs.meetings(locale), label: t('title') }]}
      title={t('pageTitle', {
        short: unbroken(meeting.short),
        city: meeting.city,
        year: String(meeting.year),
      })}
      eyebrow={<MeetingDates meeting={meeting} />}
      lead={<MeetingLinks meeting={meeting} />}
    >
      {meeting.outcomes.length > 0 && (
        <Section id="outcomes" title={t('outcomes')}>
          <OutcomeList outcomes={meeting.outcomes} relations={await relationsInRecord(locale)} />
        </Section>
      )}
      <Section id="facts" title={t('facts')}>
        <MeetingFacts meeting={meeting} />
      </Section>
      <GapList id="gaps" title={t('gaps')} gaps={meeting.gaps} />
      <Neighbours
        label={t('neighbours')}
        before={t('previous')}
        after={t('next')}
        previous={neighbour(meeting.previous)}
        next={neighbour(meeting.next)}
      />
    </Page>
  );
}
