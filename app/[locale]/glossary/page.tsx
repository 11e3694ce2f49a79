import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { LetterJump } from '@/components/glossary/LetterJump';
import { NameList } from '@/components/glossary/NameList';
import { TermList } from '@/components/glossary/TermList';
import { Page } from '@/components/site/Page';
import { ChipList } from '@/components/ui/ChipList';
import { Section } from '@/components/ui/Section';
import { listNames, listTerms } from '@/lib/glossary/queries';
import { hrefs } from '@/lib/hrefs';
import { pageMetadata } from '@/lib/metadata';
import { pageCard } from '@/lib/share/page-cards';

const parts = ['terms', 'renamed', 'bodies', 'masterplans', 'initiatives'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale();
  const t = await getTranslations('Glossary');
  return pageMetadata({
    locale,
    path: hrefs.glossary(locale),
    title: t('metaTitle'),
    description: t('lead'),
    preview: await pageCard('glossary', locale),
  });
}

export default async function GlossaryRoute() {
  const locale = await getLocale();
  const t = await getTranslations('Glossary');
  const [terms, names] = await Promise.all([listTerms(locale), listNames(locale)]);
  const plain = terms.filter((term) => term.names.length === 0);
  return (
    <Page path={hrefs.glossary(locale)} title={t('title')} lead={t('lead')}>
      <nav aria-label={t('contents')} className="mb-10">
        <ChipList chips={parts.map((part) => ({ href: `#${part}`, label: t(part) }))} />
      </nav>
      <Section id="terms" title={t('terms')}>
        <LetterJump terms={plain} />
        <TermList terms={plain} />
      </Section>
      <Section id="renamed" title={t('renamed')}>
        <TermList terms={terms.filter((term) => term.names.length > 0)} />
      </Section>
      <Section id="bodies" title={t('bodies')}>
        <NameList entries={names.bodies} href={(slug) => hrefs.body(locale, slug)} />
      </Section>
      <Section id="masterplans" title={t('masterplans')}>
        <NameList entries={names.masterplans} href={(slug) => hrefs.masterplan(locale, slug)} />
      </Section>
      <Section id="initiatives" title={t('initiatives')}>
        <NameList entries={names.initiatives} href={(slug) => hrefs.initiative(locale, slug)} />
      </Section>
    </Page>
  );
}
