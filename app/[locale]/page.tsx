import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClauseIndex } from '@/components/declarations/ClauseIndex';
import { WhatIsNew } from '@/components/home/WhatIsNew';
import { MeetingGlance } from '@/components/meetings/MeetingGlance';
import { successions } from '@/components/meetings/successions';
import { SearchForm } from '@/components/search/SearchForm';
import { Page } from '@/components/site/Page';
import { ThemeGrid } from '@/components/themes/ThemeGrid';
import { ChipList } from '@/components/ui/ChipList';
import { DateText } from '@/components/statements/DateText';
import { Section } from '@/components/ui/Section';
import { listBodies } from '@/lib/bodies/queries';
import { getDeclaration, listDeclarations } from '@/lib/declarations/queries';
import { hrefs } from '@/lib/hrefs';
import { listChanges } from '@/lib/ledger/queries';
import { listMasterplans } from '@/lib/masterplans/queries';
import { listMeetings } from '@/lib/meetings/queries';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';
import { listThemes } from '@/lib/themes/queries';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Home');
  return pageMetadata({
    locale,
    path: hrefs.home(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('home', locale),
  });
}

export default async function HomeRoute() {
  const locale = await getLocale();
  const t = await getTranslations('Home');
  const [meetings, masterplans, bodies, themes, [newest], [change]] = await Promise.all([
    listMeetings({}, locale),
    listMasterplans(locale),
    listBodies(locale),
    listThemes(locale),
    listDeclarations(locale),
    listChanges(locale),
  ]);
  const declaration = newest && (await getDeclaration(newest.slug, locale));
  const examples = [t('example1'), t('example2'), t('example3'), t('example4')];
  return (
    <Page path={hrefs.home(locale)} title={t('title')} lead={t('lead')}>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <SearchForm />
          <div className="mt-3">
            <ChipList
              label={t('examples')}
              chips={examples.map((q) => ({
                href: hrefs.search(locale, { q }),
                label: q,
                rel: 'nofollow',
              }))}
            />
          </div>
        </div>
        <WhatIsNew
          declaration={newest}
          announced={meetings.find(({ isAnnounced }) => isAnnounced)}
          changed={change?.date}
        />
      </div>
      <div className="mt-12">
        <Section
          id="timeline"
          title={t('timeline')}
          aside={<a href={hrefs.meetings(locale)}>{t('allMeetings')}</a>}
        >
          <MeetingGlance
            meetings={meetings.filter(({ level }) => level === 'ministers')}
            plans={masterplans}
            successions={successions(bodies)}
          />
        </Section>
        <Section
          id="themes"
          title={t('themes')}
          aside={<a href={hrefs.themes(locale)}>{t('matrix')}</a>}
        >
          <ThemeGrid themes={themes} />
        </Section>
        {declaration && (
          <Section
            id="newest"
            title={t('newest')}
            aside={<a href={hrefs.declarations(locale)}>{t('allDeclarations')}</a>}
          >
            <p className="text-sm text-quiet">
              <DateText date={declaration.date} />
              {' · '}
              <a href={hrefs.meeting(locale, declaration.meeting.slug)}>
                {declaration.meeting.short}
              </a>
              {', '}
              {declaration.meeting.city}
            </p>
            <p className="mt-1 mb-6 max-w-[28ch] font-serif text-3xl leading-tight font-semibold text-balance">
              <a href={hrefs.declaration(locale, declaration.slug)} className="text-ink">
                {declaration.title}
              </a>
            </p>
            <ClauseIndex
              declaration={declaration}
              href={(clause) => hrefs.clause(locale, declaration.slug, clause)}
            />
          </Section>
        )}
      </div>
    </Page>
  );
}
