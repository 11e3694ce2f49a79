import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChangeList } from '@/components/changes/ChangeList';
import { Page } from '@/components/site/Page';
import { DateText } from '@/components/statements/DateText';
import { Section } from '@/components/ui/Section';
import { hrefs } from '@/lib/hrefs';
import { listBeginnings, listChanges } from '@/lib/ledger/queries';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Changes');
  const page = pageMetadata({
    locale,
    path: hrefs.changes(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('changes', locale),
  });
  const types = { 'application/atom+xml': hrefs.changesFeed(locale) };
  return { ...page, alternates: { ...page.alternates, types } };
}

export default async function ChangesRoute() {
  const locale = await getLocale();
  const t = await getTranslations('Changes');
  const changes = await listChanges(locale);
  const { days, last } = await listBeginnings();
  const first = days.at(-1);
  return (
    <Page path={hrefs.changes(locale)} title={t('title')} lead={t('lead')}>
      <Section
        id="changes"
        title={t('changes')}
        aside={<a href={hrefs.changesFeed(locale)}>{t('feed')}</a>}
      >
        <ChangeList changes={changes} />
      </Section>
      <Section id="beginnings" title={t('beginnings')}>
        <ul className="max-w-text space-y-1">
          {days.map(({ date, pages, texts }) => (
            <li key={date}>
              <strong>
                <DateText date={date} />
              </strong>
              : {t('entered', { pages, texts })}
            </li>
          ))}
        </ul>
        {first && (
          <p className="mt-3 max-w-text text-sm text-quiet">
            {t.rich('began', { date: () => <DateText date={first.date} /> })}
          </p>
        )}
      </Section>
      {last && (
        <Section id="chain" title={t('chain')}>
          <p className="max-w-text">
            {t.rich('chainText', {
              number: last.number,
              hash: () => <code className="my-1 block text-sm break-all">{last.hash}</code>,
              file: (path) => <code className="text-sm">{path}</code>,
            })}
          </p>
        </Section>
      )}
    </Page>
  );
}
