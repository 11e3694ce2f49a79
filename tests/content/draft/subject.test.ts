import { expect, test } from 'vitest';
import { draftLines } from '../../support/draft-articles';

const subject = (...lines: string[]) => {
  const { body, edition } = draftLines(...lines).meeting;
  return `${body.value} ${String(edition?.value)}`;
};

test.each([
  ['Hội nghị Bộ trưởng Số ASEAN lần thứ 6 họp tại thủ đô.', 'adgmin 6'],
  ['Hội nghị Bộ trưởng Kỹ thuật số ASEAN lần thứ ba (ADGMIN) đã họp.', 'adgmin 3'],
  ['Các bộ trưởng đã dự ADGMIN-4 và trao đổi nhiều việc.', 'adgmin 4'],
  ['Tại TELMIN lần thứ nhất, các nước đã gặp nhau.', 'telmin 1'],
  ['Kỳ họp thứ 17 của TELMIN đã khép lại hôm qua.', 'telmin 17'],
  [
    'Hội nghị Bộ trưởng Bưu chính, Viễn thông và CNTT các nước ASEAN (TELMIN 9) đã họp.',
    'telmin 9',
  ],
  ['Hội nghị quan chức cấp cao kỹ thuật số ASEAN lần thứ hai đã mở đầu.', 'adgsom 2'],
  ['Hội nghị Quan chức Cao cấp Viễn thông ASEAN (TELSOM) lần thứ mười chín đã họp.', 'telsom 19'],
])('%s', (line, expected) => {
  expect(subject(line)).toBe(expected);
});

test('a body named without a number leaves the edition open', () => {
  expect(subject('Hội nghị Bộ trưởng Số ASEAN đã diễn ra hôm qua.')).toBe('adgmin undefined');
});

test('a meeting of other ministers is not taken for one on record', () => {
  const other =
    'Hội nghị Bộ trưởng Kinh tế ASEAN lần thứ 50 và Hội nghị Bộ trưởng Thông tin ASEAN.';
  expect(() => draftLines(other)).toThrow('The article names no meeting of a body on record.');
});

test('two meetings named equally are refused', () => {
  const both = 'So sánh TELMIN 5 với ADGMIN 3: hai thời kỳ của một cơ chế';
  expect(() => draftLines(both, 'TELMIN 5 họp năm 2005, còn ADGMIN 3 họp năm 2023.')).toThrow(
    'names two meetings equally, TELMIN 5 and ADGMIN 3',
  );
});

test('two editions of one body named equally are refused', () => {
  expect(() => draftLines('ADGMIN 4 và ADGMIN 5 đều bàn về kết nối và dữ liệu.')).toThrow(
    'names two meetings equally, ADGMIN 4 and ADGMIN 5',
  );
});

test('a ministers’ meeting and the officials’ meeting that prepares it are one subject', () => {
  expect(subject('ADGMIN 4 và ADGSOM 4 cùng họp trong tuần này ở thủ đô.')).toBe('adgmin 4');
});
