import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/search/fold';
import { claimsOf } from '../../support/draft-claims';
import { draftFile, draftLines, WRITTEN } from '../../support/draft-articles';

const parts = (name: string) =>
  draftFile(`${WRITTEN}/${name}.txt`).paragraphs.map(({ part }) => part);
const claims = (name: string) => claimsOf(draftFile(`${WRITTEN}/${name}.txt`));

describe('a report with section, dated line, byline, sub-heading, photo and a signature', () => {
  test('is sorted by what each line does on the page', () => {
    expect(parts('mactan-2012')).toEqual(
      'section title time byline lead body sub-heading body body body image caption body body repeat signature'.split(
        ' ',
      ),
    );
  });

  test('gives its meeting, days, place, motto, document and person', () => {
    expect(claims('mactan-2012')).toMatchObject({
      meeting: ['telmin 12'],
      dates: ['2012-11-15', '2012-11-16'],
      place: ['cebu', 'PH'],
      motto: [fold('Mạng lưới chung cho mọi mái nhà')],
      documents: [fold('Tuyên bố Mactan về Kết nối khu vực')],
      people: [fold('Trần Đức Lai')],
    });
  });

  test('gives its acts, and "thông qua" for "by way of" is none', () => {
    expect(claims('mactan-2012').acts).toEqual([
      '8 adopted',
      '9 agreed',
      '9 noted',
      '10 encouraged',
    ]);
  });

  test('gives its day of publication and its author', () => {
    const { published, author } = draftFile(`${WRITTEN}/mactan-2012.txt`);
    expect([published?.value, author?.value]).toEqual(['2012-11-17', 'Lê Thu Trang']);
  });
});

describe('a report under a page clock, with opening and closing day apart', () => {
  test('is about the ministers, although it recalls TELMIN and names ADGSOM', () => {
    expect(claims('chiang-mai')).toMatchObject({
      meeting: ['adgmin 5'],
      dates: ['2025-01-16', '2025-01-17'],
      place: ['chiang mai', 'TH'],
      chair: ['somchai prasert'],
      initiatives: ['defa'],
      documents: [fold('Tuyên bố Chiang Mai về Không gian số an toàn')],
    });
  });

  test('takes the dated line next to the title for its day, not the clock', () => {
    const { published, paragraphs } = draftFile(`${WRITTEN}/chiang-mai.txt`);
    expect([published?.value, paragraphs[0]?.part]).toEqual(['2025-01-18', 'clock']);
  });

  test('carries the act of a list on to the points that state none', () => {
    expect(claims('chiang-mai').acts).toEqual([
      '7 adopted',
      '8 endorsed',
      '9 endorsed',
      '10 supported',
      '10 welcomed',
    ]);
  });
});

describe('a report without title or date line, on the senior officials', () => {
  test('gives the first day by the length of the meeting', () => {
    expect(claims('luang-prabang')).toMatchObject({
      meeting: ['telsom 14'],
      dates: ['2013-08-07', '2013-08-09'],
      place: ['luang prabang', 'LA'],
      motto: [],
      documents: [],
    });
  });

  test('takes what one official holds for no act of the meeting', () => {
    expect(claims('luang-prabang').acts).toEqual(['2 reviewed', '3 proposed']);
  });

  test('gives the author of a signature in capitals as names are written', () => {
    expect(draftFile(`${WRITTEN}/luang-prabang.txt`).author?.value).toBe('Nguyễn Hải Vân');
  });

  test('has no day of publication', () => {
    expect(draftFile(`${WRITTEN}/luang-prabang.txt`).published).toBeUndefined();
  });
});

describe('what several lines tell differently', () => {
  const title = 'Các bộ trưởng số họp bàn về mạng lưới chung';
  const text = 'Hội nghị Bộ trưởng Số ASEAN lần thứ 8 do Malaysia đăng cai đã khép lại hôm qua.';

  test('of two dated lines the one next to the title counts', () => {
    const draft = draftLines(title, '08:00 02/02/2028', text, 'Đăng lại ngày 30/01/2028');
    expect([draft.published?.value, draft.published?.confidence]).toEqual(['2028-02-02', 'medium']);
  });

  test('a host without a city still gives the country', () => {
    expect(claimsOf(draftLines(title, text)).place).toEqual(['MY']);
  });
});
