import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClauseText } from '@/components/declarations/ClauseText';
import { RelatedStatements } from '@/components/declarations/RelatedStatements';
import { CommitmentTrail } from '@/components/initiatives/CommitmentTrail';
import { CiteBox } from '@/components/share/CiteBox';
import { CitingNotice } from '@/components/share/CitingNotice';
import { CitedSources } from '@/components/sources/CitedSources';
import { Page } from '@/components/site/Page';
import { Neighbours } from '@/components/ui/Neighbours';
import { clauseAddresses, getClause } from '@/lib/declarations/queries';
import { env } from '@/lib/env';
import { hrefs } from '@/lib/hrefs';
import { otherLocale } from '@/lib/i18n/localized';
import { getCommitmentTrail } from '@/lib/initiatives/queries';
import { citedSegment, readCited } from '@/lib/ledger/address';
import { citedSegments, versionsOf } from '@/lib/ledger/queries';
import { pageMetadata } from '@/lib/metadata';
import { firstNamingsInRecord, relationsInRecord } from '@/lib/relations/queries';
import { cslItem } from '@/lib/share/citation';
import { citationText } from '@/lib/share/citation-text';
import { citing } from '@/lib/share/citing';
import { getCitable } from '@/lib/share/queries';
import { clauseCard } from '@/lib/share/record-cards';
import { citedSources } from '@/lib/sources/queries';
import type { StatementView } from '@/lib/statements/view';
import { withdrawnMetadata, WithdrawnPage } from '../../withdrawn';

type Props = PageProps<'/[locale]/declarations/[slug]/[clause]'>;

export async function generateStaticParams() {
  const written = await clauseAddresses();
  const cited = await citedSegments();
  // While a clause is being written it is not in the ledger yet.
  const isKnown = new Set(cited.map(({ slug, clause }) => `${slug}/${clause}`));
  return [...written.filter((one) => !isKnown.has(`${one.slug}/${one.clause}`)), ...cited];
}

/** The clause that stands at an address, or what is left of one that was withdrawn, and the words that are cited. */
async function readAddress(params: Props['params']) {
  const { slug, clause: segment } = await params;
  const locale = await getLocale();
  const { id, mark } = readCited(segment);
  const page = await getClause(slug, id, locale);
  const statementId = `declarations/${slug}/${id}`;
  const versions = await versionsOf(statementId, locale);
  const citable = await getCitable(slug, segment);
  return { slug, id, mark, locale, statementId, page, versions, citable };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id, mark, locale, statementId, page, versions } = await readAddress(params);
  const t = await getTranslations('Clauses');
  const v = await getTranslations('Versions');
  const path = hrefs.clause(locale, slug, id);
  if (!page) return withdrawnMetadata(statementId);
  const isUnknown = citing(mark, versions).state === 'unknown';
  return pageMetadata({
    locale,
    path,
    title: t('pageTitle', { title: page.clause.title ?? '', declaration: page.declaration.title }),
    description: isUnknown ? v('unknown') : page.clause.text,
    isIndexed: !isUnknown,
    preview: await clauseCard(page, locale),
  });
}

export default async function ClauseRoute({ params }: Props) {
  const { slug, id, mark, locale, statementId, page, versions, citable } =
    await readAddress(params);
  const t = await getTranslations('Clauses');
  const d = await getTranslations('Declarations');
  const path = hrefs.clause(locale, slug, id);
  if (!page) return <WithdrawnPage id={statementId} />;
  const { declaration, clause, previous, next } = page;
  const cited = citing(mark, versions);
  const neighbour = (one: StatementView | null) =>
    one && {
      href: hrefs.clause(locale, slug, one.anchor),
      label: one.title ?? one.anchor,
      detail: t('number', { section: one.topic ?? '', number: one.number ?? 0 }),
    };
  return (
    <Page
      path={path}
      crumbs={[
        { href: hrefs.declarations(locale), label: d('title') },
        { href: hrefs.declaration(locale, slug), label: declaration.title },
      ]}
      title={clause.title}
      eyebrow={t('number', { section: clause.topic ?? '', number: clause.number ?? 0 })}
    >
      <CitingNotice
        citing={cited}
        href={path}
        otherHref={hrefs.clause(otherLocale(locale), slug, id, mark ?? undefined)}
      />
      {cited.state !== 'unknown' && (
        <ClauseText clause={clause} declaration={declaration} versions={versions} />
      )}
      {citable && (
        <CiteBox
          declaration={slug}
          clause={citedSegment(id, mark)}
          text={citationText(cslItem(citable[locale], locale, env.siteUrl))}
        />
      )}
      {cited.state !== 'unknown' && (
        <CommitmentTrail trail={await getCommitmentTrail(clause, locale)} />
      )}
      <Neighbours
        label={t('neighbours')}
        before={t('previous')}
        after={t('next')}
        previous={neighbour(previous)}
        next={neighbour(next)}
      />
      {cited.state !== 'unknown' && (
        <>
          <CitedSources sources={await citedSources(slug, id, locale)} />
          <div data-print="no" className="mt-12">
            <RelatedStatements
              page={page}
              relations={(await relationsInRecord(locale)).get(statementId) ?? []}
              firstNamings={await firstNamingsInRecord()}
            />
          </div>
        </>
      )}
    </Page>
  );
}
