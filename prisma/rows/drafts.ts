import type { BodyContent } from '../../lib/bodies/schema';
import type { Content } from '../../lib/content/read';
import type { DeclarationContent } from '../../lib/declarations/schema';
import type { InitiativeContent } from '../../lib/initiatives/schema';
import type { MasterplanContent } from '../../lib/masterplans/schema';
import { meetingDrafts } from './meeting';
import type { StatementDraft } from './statement';

function bodyDrafts(body: BodyContent): StatementDraft[] {
  const shared = { home: `bodies/${body.slug}`, owner: { bodySlug: body.slug }, date: '' };
  return [
    { ...shared, anchor: 'name', kind: 'field', topic: 'name', text: body.name, support: body },
    ...body.facts.map((fact) => ({
      ...shared,
      anchor: fact.id,
      kind: 'fact' as const,
      text: fact.text,
      support: fact,
      mentions: fact,
    })),
  ];
}

function declarationDrafts(declaration: DeclarationContent): StatementDraft[] {
  const { slug, date } = declaration;
  const shared = { home: `declarations/${slug}`, owner: { declarationSlug: slug }, date };
  const clauses = (section: 'preamble' | 'operative') =>
    declaration[section].map((clause, index) => ({
      ...shared,
      anchor: clause.id,
      kind: 'clause' as const,
      topic: section,
      number: index + 1,
      ...(clause.act && { act: clause.act }),
      title: clause.title,
      text: clause.text,
      support: clause,
      mentions: clause,
    }));
  return [
    {
      ...shared,
      anchor: 'name',
      kind: 'field',
      topic: 'name',
      text: declaration.title,
      support: declaration,
    },
    ...clauses('preamble'),
    ...clauses('operative'),
  ];
}

function initiativeDrafts(initiative: InitiativeContent): StatementDraft[] {
  const { slug, name, abbreviation, variants } = initiative;
  const shared = { home: `initiatives/${slug}`, owner: { initiativeSlug: slug } };
  return [
    {
      ...shared,
      anchor: 'description',
      kind: 'description',
      date: '',
      title: name,
      text: initiative.description,
      alsoFoundBy: [abbreviation ?? '', ...variants.map(({ text }) => text)],
      support: initiative,
    },
    ...initiative.milestones.map((milestone) => ({
      ...shared,
      anchor: milestone.id,
      kind: 'milestone' as const,
      date: milestone.date,
      act: milestone.act,
      text: milestone.text,
      support: milestone,
      mentions: milestone,
    })),
  ];
}

function masterplanDrafts(masterplan: MasterplanContent): StatementDraft[] {
  const { slug, period } = masterplan;
  const shared = {
    home: `masterplans/${slug}`,
    owner: { masterplanSlug: slug },
    date: String(period.start),
  };
  return [
    {
      ...shared,
      anchor: 'name',
      kind: 'field',
      topic: 'name',
      text: masterplan.name,
      support: masterplan,
    },
    ...masterplan.facts.map((fact) => ({
      ...shared,
      anchor: fact.id,
      kind: 'fact' as const,
      topic: fact.topic,
      text: fact.text,
      support: fact,
      mentions: fact,
    })),
  ];
}

/** Every statement of the content, record by record, in the order a reader meets them. */
export function statementDrafts(content: Content): StatementDraft[] {
  return [
    ...content.bodies.flatMap(({ record }) => bodyDrafts(record)),
    ...content.meetings.flatMap(({ record }) => meetingDrafts(record)),
    ...content.declarations.flatMap(({ record }) => declarationDrafts(record)),
    ...content.initiatives.flatMap(({ record }) => initiativeDrafts(record)),
    ...content.masterplans.flatMap(({ record }) => masterplanDrafts(record)),
  ];
}
