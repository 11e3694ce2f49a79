import { expect, test } from 'vitest';
import { mentionsIn } from '@/lib/draft/mentions';
import { recordNames } from '@/lib/draft/names';
import { vocabulary } from '../../support/draft-articles';

const names = recordNames(vocabulary);
const found = (text: string) =>
  mentionsIn(text, names, vocabulary).map(({ slug, confidence }) => `${slug} ${confidence}`);

test('a name is found whatever its capitals, with "kỹ thuật số" for "số"', () => {
  expect(found('đàm phán Hiệp định khung kinh tế kỹ thuật số ASEAN')).toEqual(['defa high']);
});

test('an abbreviation counts only as a word of its own in capitals', () => {
  expect(found('DEFA, không phải defa hay DEFAX')).toEqual(['defa high']);
});

test('of overlapping names the longest counts', () => {
  const text = 'Hướng dẫn chung ASEAN-EU về các điều khoản hợp đồng mẫu';
  expect(found(text)).toEqual(['asean-eu-joint-guide high']);
});

test('a masterplan is known by the year in which it ends', () => {
  expect(found('kế hoạch tổng thể cho giai đoạn 2026-2030')).toEqual(['adm2030 medium']);
});

test('words do not join over the end of a sentence', () => {
  expect(found('Họ lập Khung quản lý. Dữ liệu ASEAN thì khác.')).toEqual([]);
});

test('the words of a long name may stand in another order', () => {
  const text = 'một dự án của Lào trong việc phát triển dịch vụ điện tử';
  expect(found(text)).toEqual(['lao-e-services-project medium']);
});

test('a part of a name, spelt small, only perhaps names the record', () => {
  expect(found('xây dựng một khung quản lý dữ liệu chung')).toEqual(['dmf low']);
});
