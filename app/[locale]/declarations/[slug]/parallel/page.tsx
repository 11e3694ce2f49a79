import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ParallelList } from '@/components/declarations/ParallelList';
import { PermanentAddress } from '@/components/share/PermanentAddress';
import { Page } from '@/components/site/Page';
import { CitedSources } from '@/components/sources/CitedSources';
import { DateText } from '@/components/statements/DateText';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import { declarationSlugs, getDeclaration } from '@/lib/declarations/queries';
import { hrefs } from '@/lib/hrefs';
import { unbroken } from '@/lib/meetings/unbroken';
import { pageMetadata } from '@/lib/metadata';
import { declarationCard } from '@/lib/share/record-cards';
import { citedSources } from '@/lib/sources/queries';

type Props = PageProps<'/[locale]/declarations/[slug]/parallel'>;

export async function generateStaticParams() {
  return (await declarationSlugs()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Parallel');
  const declaration = await getDeclaration(slug, locale);
  if (!declaration) notFound();
  const { short: title, meeting } = declaration;
  return pageMetadata({
    locale,
    path: hrefs.parallel(locale, slug),
    title: t('pageTitle', { title, meeting: meeting.short }),
    description: t('pageDescription', { title, meeting: meeting.short }),
    preview: await declarationCard(declaration, locale),
  });
}

export default async function ParallelRoute({ params }: Props) {
  const { slug } = await params;
  const locale = await getLocale();
  const t = await getTranslations('Parallel');
  const d = await getTranslations('Declarations');
  const c = await getTranslations('Clauses');
  const declaration = await getDeclaration(slug, locale);
  if (!declaration) notFound();
  const { title, otherTitle, meeting, date, clauses, topics } = declaration;
  return (
    <Page
      path={hrefs.parallel(locale, slug)}
      crumbs={[
        { href: hrefs.declarations(locale), label: d('title') },
        { href: hrefs.declaration(locale, slug), label: title },
      ]}
      title={title}
      eyebrow={t('eyebrow')}
      lead={
        <>
          <p lang={otherTitle.lang} className="font-serif text-xl text-quiet">
            {otherTitle.text}
          </p>
          <p className="mt-2 text-base text-quiet">
            {d('act', { act: declaration.act })} · <DateText date={date} /> ·{' '}
            <a href={hrefs.meeting(locale, meeting.slug)}>{unbroken(meeting.short)}</a>,{' '}
            {meeting.city}
          </p>
        </>
      }
    >
      <Notice>
        {t(clauses.length > 0 ? 'notice' : 'topicsNotice')}{' '}
        <a href={hrefs.declaration(locale, slug)} data-print="no">
          {t('back')}
        </a>
      </Notice>
      {(['preamble', 'operative'] as const)
        .filter((section) => declaration[section].clauses.length > 0)
        .map((section) => (
          <Section key={section} id={section} title={c('section', { section })}>
            <ParallelList
              statements={declaration[section].clauses}
              notes={declaration[section].notes}
              declaration={slug}
            />
          </Section>
        ))}
      {topics.length > 0 && (
        <Section id="topics" title={d('topics')}>
          <ParallelList statements={topics} declaration={slug} />
        </Section>
      )}
      <PermanentAddress slug={slug} />
      <CitedSources sources={await citedSources(slug, null, locale)} />
    </Page>
  );
}
