import type { Content } from '../../lib/content/read';
import type { Prisma } from '../generated/client';

/** Rows for sources. An address that must not be linked stays out of the store. */
export function sourceRows(content: Content): Prisma.SourceCreateManyInput[] {
  return content.sources.map(({ record }) => ({
    id: record.id,
    kind: record.kind,
    language: record.language,
    title: record.title ?? null,
    labelVi: record.label.vi,
    labelEn: record.label.en,
    publisher: record.publisher ?? null,
    agency: record.agency ?? null,
    author: record.author ?? null,
    published: record.published ?? null,
    url: record.link ? (record.url ?? null) : null,
    paragraphs: record.paragraphs ?? null,
    notesVi: record.notes.map(({ vi }) => vi).join('\n'),
    notesEn: record.notes.map(({ en }) => en).join('\n'),
  }));
}

export function furnitureRows(content: Content): Prisma.FurnitureCreateManyInput[] {
  return content.sources
    .flatMap(({ record }) => record.furniture.map((furniture) => ({ record, furniture })))
    .map(({ record, furniture }, index) => ({
      id: index + 1,
      sourceId: record.id,
      paragraphs: furniture.paragraphs.join(','),
      whyVi: furniture.why.vi,
      whyEn: furniture.why.en,
    }));
}
