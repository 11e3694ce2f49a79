import { expect, test } from 'vitest';
import { daysIn, nearestYear } from '@/lib/draft/calendar';

const found = (text: string) =>
  daysIn(text).map(({ first, last }) =>
    [first, last].map(({ day, month, year }) => [day, month, year].join('.')).join('-'),
  );

test.each([
  ['từ ngày 9 - 10/2/2023', ['9.2.2023-10.2.2023']],
  ['từ ngày 12 đến 16-1', ['12.1.-16.1.']],
  ['trong hai ngày 15 và 16-1', ['15.1.-16.1.']],
  ['từ 30/11 đến 2/12/2012', ['30.11.2012-2.12.2012']],
  ['ngày 15 và 16 tháng 11 năm 2012', ['15.11.2012-16.11.2012']],
  ['chiều ngày 12/1', ['12.1.-12.1.']],
  ['ngày 05.03.2018', ['5.3.2018-5.3.2018']],
  ['thứ 6, ngày 16 tháng 8, 2019', ['16.8.2019-16.8.2019']],
  ['mạng 5G/6G, giai đoạn 2021-2025, tỷ lệ 3/4, phiên bản 2.1', []],
  ['ngày 31/2 không có', []],
])('%s', (text, days) => {
  expect(found(text)).toEqual(days);
});

test('a day without a year is of the year nearest to the day of publication', () => {
  expect(nearestYear({ day: 30, month: 12 }, '2026-01-05')).toBe(2025);
});
