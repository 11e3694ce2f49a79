import { expect, test } from 'vitest';
import { parseDocument, LineCounter } from 'yaml';
import { figureProblems } from '@/lib/content/figures';
import { languageProblems } from '@/lib/content/languages';
import { formatProblem } from '@/lib/content/problems';
import { typographyProblems } from '@/lib/content/typography';
import { checkContent } from '@/lib/content/check';
import { FIXTURE } from '../support/broken-fixture';

const at = {
  file: 'one.yaml',
  folder: 'themes',
  name: 'one',
  document: parseDocument('{}'),
  lines: new LineCounter(),
};

test('the small content that other tests break is sound', () => {
  expect(checkContent(FIXTURE).problems.map(formatProblem)).toEqual([]);
});

test.each([
  ['dates in the way of each language', 'Họp ngày 16/1/2026.', 'Held on 16 January 2026.'],
  ['a month and a year', 'Họp tháng 5/2025.', 'Held in May 2025.'],
  ['numbers to twelve in words', 'Kế hoạch có tám phần, 12 mục.', 'It has 8 parts, twelve items.'],
  ['ordinals', 'Kỳ họp lần thứ nhất và lần thứ tư.', 'The 1st and the 4th meeting.'],
  ['ordinals above twelve', 'Đây là kỳ họp lần thứ 13.', 'It was the thirteenth meeting.'],
  ['thousands', 'Dự án có 12.500 người dự.', 'The project had 12,500 people.'],
  ['decimals', 'Kinh tế tăng 3,5% mỗi năm.', 'The economy grew by 3.5% a year.'],
  ['years that share a century', 'Báo cáo 2023-2024 của nhóm.', 'The 2023-24 report of the group.'],
  ['names with digits', 'Mạng 5G và COVID-19 được nhắc đến.', 'There was talk of 5G and COVID-19.'],
  ['a foreign name', 'Saifuddin Abdullah, Bộ trưởng Malaysia', 'Saifuddin Abdullah of Malaysia'],
  ['a Vietnamese name in English', 'Ông Nguyễn Mạnh Hùng chủ trì.', 'Nguyễn Mạnh Hùng chaired it.'],
  [
    'a foreign name after a colon',
    'Phó Chủ tịch: Pehin Abu Bakar Apong',
    'Vice-chair: Pehin Abu Bakar Apong',
  ],
  [
    'a foreign name alone',
    'Pehin Abu Bakar Apong, Brunei Darussalam',
    'Pehin Abu Bakar Apong of Brunei Darussalam',
  ],
  ['the same long name', 'Kuala Lumpur Convention Centre', 'Kuala Lumpur Convention Centre'],
  ['the same short name', 'Bandar Seri Begawan', 'Bandar Seri Begawan'],
  [
    'a quotation in the other language',
    'Nguồn viết “the ministers agreed to meet again”.',
    'VOV said “quan chức cấp cao kỹ thuật số”.',
  ],
  [
    'an English name without small words',
    'Lộ trình Bandar Seri Begawan: Chương trình chuyển đổi số ASEAN',
    'Bandar Seri Begawan Roadmap: ASEAN Digital Transformation Agenda, Recovery, Digital Economy Integration',
  ],
  ['an agency by its name', 'Theo hãng tin, hội nghị đã họp.', 'Vietnam News Agency says it met.'],
  ['a name with a full stop within', 'Newsbytes.PH đưa tin này.', 'This is from Newsbytes.PH.'],
  ['an ellipsis', 'Hội nghị bàn về cáp, vệ tinh…', 'The meeting spoke of cables, satellites…'],
])('%s is no mistake', (_, vi, en) => {
  const pairs = [{ at, path: ['text'], vi, en }];
  const problems = [
    ...typographyProblems(pairs),
    ...languageProblems(pairs),
    ...figureProblems(pairs),
  ];
  expect(problems.map(formatProblem)).toEqual([]);
});
