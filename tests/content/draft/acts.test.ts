import { expect, test } from 'vitest';
import { actsIn } from '@/lib/draft/acts';

const stated = (sentence: string) => actsIn(sentence).map(({ act }) => act);

test.each([
  ['Hội nghị đã thông qua Kế hoạch hành động chung.', ['adopted']],
  ['Hội nghị ra Tuyên bố Penang về kết nối.', ['adopted']],
  ['Các bộ trưởng thống nhất và thông qua văn kiện khung.', ['adopted']],
  ['Hội nghị nhất trí công nhận vai trò của phụ nữ.', ['agreed']],
  ['Các đại biểu đánh giá cao sổ tay, đồng thời xem xét kinh phí.', ['welcomed', 'reviewed']],
  ['TELMIN 8 tái khẳng định cam kết cũ.', ['reaffirmed']],
  ['Hội nghị bày tỏ sự hoan nghênh đối với đề xuất lập quỹ.', ['welcomed']],
])('%s', (sentence, acts) => {
  expect(stated(sentence)).toEqual(acts);
});

test.each([
  [
    'by way of',
    'Các nước mở rộng mạng thông qua hợp tác công tư và thông qua chia sẻ kinh nghiệm.',
  ],
  ['a passive', 'Sổ tay được Lãnh đạo ASEAN thông qua tại Hội nghị Cấp cao.'],
  ['a purpose', 'Hội nghị bàn cách làm để khuyến khích doanh nghiệp và ủng hộ người dùng.'],
  ['an adjective', 'ASEAN xây dựng một nền kinh tế thống nhất và bảo đảm triển khai thống nhất.'],
  ['a plan', 'Các bộ trưởng sẽ rà soát lại chương trình vào năm sau.'],
  ['another speaker', 'Thứ trưởng Lê Văn Nam đề xuất mở thêm lớp học.'],
  ['a country', 'Tại hội nghị, Việt Nam đã đề xuất mở thêm lớp học.'],
])('%s is no act of the meeting', (_, sentence) => {
  expect(stated(sentence)).toEqual([]);
});
