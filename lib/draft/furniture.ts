import { fold } from '../search/fold';
import type { Localized } from '../i18n/schema';
import type { Draft } from './draft';
import type { Paragraph, Part } from './layout';

/** Why a paragraph of this kind needs no statement to cite it. */
const reasons: Partial<Record<Part, Localized>> = {
  clock: { vi: 'Đồng hồ của trang web', en: 'Clock of the page' },
  section: { vi: 'Tên chuyên mục', en: 'Name of the section' },
  time: { vi: 'Giờ, ngày đăng', en: 'Time and day of publication' },
  byline: { vi: 'Tên tác giả, giờ đăng', en: "Author's name, time of publication" },
  repeat: { vi: 'Nhắc lại một đoạn ở trên', en: 'Repeats a paragraph above' },
  image: { vi: 'Tên tệp ảnh', en: 'Name of an image file' },
  'sub-heading': { vi: 'Tiêu đề phụ', en: 'Sub-heading' },
  signature: { vi: 'Chữ ký của tác giả', en: 'Signature of the author' },
};

function isNeeded({ text, part }: Paragraph, { documents }: Draft): boolean {
  return part === 'sub-heading' && documents.some(({ value }) => fold(text).includes(fold(value)));
}

/** The paragraphs that carry no fact, by the reason why; a sub-heading that names a document stays citable. */
export function furnitureOf(draft: Draft): { paragraphs: number[]; why: Localized }[] {
  return Object.entries(reasons).flatMap(([part, why]) => {
    const paragraphs = draft.paragraphs
      .filter((paragraph) => paragraph.part === part && !isNeeded(paragraph, draft))
      .map(({ number }) => number);
    return paragraphs.length > 0 ? [{ paragraphs, why }] : [];
  });
}
