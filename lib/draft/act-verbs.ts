import type { acts } from '../statements/schema';

export type Act = (typeof acts)[number];
/** A verb of the press for an act; "english" where the verb is not the act's own word and the record has to say so. */
export type ActVerb = { words: string; act: Act; english?: string };

/** Verbs by which the Vietnamese press tells what a meeting did. */
export const actVerbs: ActVerb[] = [
  { words: 'thông qua', act: 'adopted' },
  { words: 'ban hành', act: 'adopted', english: 'issued' },
  { words: 'tán thành', act: 'endorsed' },
  { words: 'phê duyệt', act: 'endorsed', english: 'approved' },
  { words: 'phê chuẩn', act: 'endorsed', english: 'approved' },
  { words: 'chuẩn thuận', act: 'endorsed', english: 'approved' },
  { words: 'thống nhất', act: 'agreed' },
  { words: 'nhất trí', act: 'agreed' },
  { words: 'đồng ý', act: 'agreed' },
  { words: 'ra mắt', act: 'launched' },
  { words: 'khởi động', act: 'launched' },
  { words: 'phát động', act: 'launched' },
  { words: 'kết thúc đàm phán', act: 'concluded' },
  { words: 'hoàn tất', act: 'concluded' },
  { words: 'ghi nhận', act: 'noted' },
  { words: 'hoan nghênh', act: 'welcomed' },
  { words: 'chào đón', act: 'welcomed' },
  { words: 'đánh giá cao', act: 'welcomed', english: 'highly valued' },
  { words: 'ủng hộ', act: 'supported' },
  { words: 'khuyến khích', act: 'encouraged' },
  { words: 'kêu gọi', act: 'encouraged', english: 'called for' },
  { words: 'đề xuất', act: 'proposed' },
  { words: 'kiến nghị', act: 'proposed' },
  { words: 'đề nghị', act: 'proposed' },
  { words: 'rà soát', act: 'reviewed' },
  { words: 'nghe báo cáo', act: 'reviewed', english: 'heard a report' },
  { words: 'xem xét', act: 'reviewed', english: 'considered' },
  { words: 'thảo luận', act: 'reviewed', english: 'discussed' },
  { words: 'trao đổi', act: 'reviewed', english: 'discussed' },
  { words: 'tái khẳng định', act: 'reaffirmed' },
  { words: 'khẳng định lại', act: 'reaffirmed' },
  { words: 'nhận thức', act: 'recognised' },
  { words: 'công nhận', act: 'recognised' },
  { words: 'nhận thấy', act: 'recognised', english: 'saw' },
  { words: 'cho rằng', act: 'recognised', english: 'held the view' },
  { words: 'khẳng định', act: 'recognised', english: 'affirmed' },
];
