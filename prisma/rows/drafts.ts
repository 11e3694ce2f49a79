import type { BodyContent } from '../../lib/bodies/schema';
import type { Content } from '../../lib/content/read';
import type { InitiativeContent } from '../../lib/initiatives/schema';
import { masterplanTopics, type MasterplanContent } from '../../lib/masterplans/schema';
import { declarationDrafts } from './declaration';
import { termDrafts } from './glossary';
import { meetingDrafts } from './meeting';
import { inTopicOrder } from './topic-order';
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
    ...inTopicOrder(masterplan.facts, masterplanTopics).map((fact) => ({
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
    ...content.glossary.flatMap(({ record }) => termDrafts(record)),
  ];
}
