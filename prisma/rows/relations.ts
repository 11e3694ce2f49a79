import type { Content } from '../../lib/content/read';
import type { Prisma } from '../generated/client';

/** What clauses and topics say they are to earlier ones, with the sources; ids count up in the order of the content. */
export function relationRows(content: Content) {
  const relations: Prisma.RelationCreateManyInput[] = [];
  const citations: Prisma.RelationCitationCreateManyInput[] = [];
  for (const { record } of content.declarations) {
    for (const clause of [...record.preamble, ...record.operative, ...record.topics]) {
      for (const { type, to, reason, cites } of clause.relations) {
        const relationId = relations.length + 1;
        relations.push({
          ...{ id: relationId, type },
          fromId: `declarations/${record.slug}/${clause.id}`,
          toId: to,
          ...{ reasonVi: reason.vi, reasonEn: reason.en },
        });
        for (const { source, paragraphs } of cites) {
          citations.push({
            ...{ id: citations.length + 1, relationId, sourceId: source },
            paragraphs: paragraphs?.join(',') ?? null,
          });
        }
      }
    }
  }
  return { relations, citations };
}
