import { expect, test } from 'vitest';
import { toldOf, type Mistake } from '../support/broken-fixture';

const DECLARATION = 'declarations/ministers-2-2021-harbour-declaration.yaml';

const mistakes: Mistake[] = [
  [
    'a declaration without clauses',
    DECLARATION,
    'preamble:\n  - id: aims\n    title: { vi: Mục tiêu chung, en: Common aims }\n    text:\n      vi: Các bộ trưởng nhắc lại mục tiêu chung là biển an toàn.\n      en: The ministers recall their common aim of a safe sea.\n    cites:\n      - { source: harbour-news-2021-05-05, paragraphs: [4] }\noperative:\n  - id: open-harbours\n    title: { vi: Bến cảng mở, en: Open harbours }\n    act: agreed\n    text:\n      vi: Các bộ trưởng thống nhất để 80% bến cảng mở cửa vào ban đêm từ ngày 1/6/2021.\n      en: The ministers agree that 80% of harbours open at night from 1 June 2021.\n    themes: [harbours]\n    cites:\n      - { source: harbour-news-2021-05-05, paragraphs: [5] }\n    relations:\n      - type: extends\n        to: meetings/ministers-2-2021/plan-2025-launch\n        reason:\n          vi: Kế hoạch nói đến hải đăng, điều khoản này nói thêm về bến cảng.\n          en: The plan speaks of lighthouses, this clause also of harbours.\n        cites:\n          - { source: harbour-news-2021-05-05, paragraphs: [3, 4] }\n',
    'gaps:\n  - { vi: Toàn văn, en: Full text }\n',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:1:1: has no clause and no topic; add what is known of its text',
    'content/sources/harbour-news-2021-05-05.yaml:9:1: paragraphs hold some that no statement cites: 5; cite them or list them under furniture',
  ],
  [
    'topics beside clauses',
    DECLARATION,
    'operative:',
    'topics:',
    'content/declarations/ministers-2-2021-harbour-declaration.yaml:18:1: topics stand beside clauses; make them clauses or remove them',
  ],
  [
    'a meeting without a summary',
    'meetings/officials-2-2021.yaml',
    'topic: summary',
    'topic: opening',
    'content/meetings/officials-2-2021.yaml:1:1: has no fact with topic summary; say what the meeting was',
  ],
  [
    "a ministers' meeting without outcomes",
    'meetings/council-1-2015.yaml',
    'gaps:\n  - { vi: Các quyết định của kỳ họp, en: Decisions of the meeting }\n',
    '',
    'content/meetings/council-1-2015.yaml:1:1: has no outcomes; add them, or a gap that says they are not known',
  ],
];

test.each(mistakes)('%s: file, line, field and remedy, and nothing else', (...mistake) => {
  const [, , , , ...told] = mistake;
  expect(toldOf(mistake)).toEqual(told);
});
