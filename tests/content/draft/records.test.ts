import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftFiles } from '@/lib/draft/record-files';
import { furnitureOf } from '@/lib/draft/furniture';
import { meetingSchema } from '@/lib/meetings/schema';
import { foldedWords } from '@/lib/search/fold';
import { sourceSchema } from '@/lib/sources/schema';
import { articleFiles, draftFile, draftLines } from '../../support/draft-articles';
import { fillDraft } from '../../support/fill-draft';

const LONGEST_RUN = 12;
const bare = draftLines('Hội nghị Bộ trưởng Số ASEAN đã diễn ra hôm qua và ghi nhận vài điều.');
const drafts = [
  ...articleFiles().map((file) => [file, draftFile(file)] as const),
  ['an article that tells hardly anything', bare] as const,
];

function records(draft: typeof bare) {
  const [source = '', meeting = ''] = draftFiles(draft).map(({ text }) => text);
  return {
    source: sourceSchema.parse(fillDraft(parse(source))),
    meeting: meetingSchema.parse(fillDraft(parse(meeting))),
  };
}

function runs(words: string[]): string[] {
  return words
    .map((_, at) => words.slice(at, at + LONGEST_RUN + 1).join(' '))
    .slice(0, Math.max(0, words.length - LONGEST_RUN));
}

describe.each(drafts)('%s', (_, draft) => {
  test('becomes records that fit their schemas once the TODOs are written', () => {
    const { source, meeting } = records(draft);
    expect([source.paragraphs, meeting.body]).toEqual([
      draft.article.paragraphs.length,
      draft.meeting.body.value,
    ]);
  });

  test('leaves no paragraph that is neither cited nor furniture', () => {
    const { meeting } = records(draft);
    const cited = [...meeting.facts, ...meeting.outcomes].flatMap(({ cites }) =>
      cites.flatMap(({ paragraphs = [] }) => paragraphs),
    );
    const known = [...cited, ...furnitureOf(draft).flatMap(({ paragraphs }) => paragraphs)];
    const numbers = draft.paragraphs.map(({ number }) => number);
    expect(numbers.filter((number) => !known.includes(number))).toEqual([]);
  });

  test('gives every statement an id of its own', () => {
    const { meeting } = records(draft);
    const ids = [...meeting.facts, ...meeting.outcomes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('carries no sentence of the article over', () => {
    const written = foldedWords(
      draftFiles(draft)
        .map(({ text }) => text.replaceAll(/^title: .*$/gmu, ''))
        .join('\n'),
    ).join(' ');
    const lifted = draft.paragraphs
      .filter(({ part }) => part === 'lead' || part === 'body')
      .flatMap(({ text }) => runs(foldedWords(text.replaceAll(/[“"][^“”"]*[”"]/gu, ' … '))))
      .filter((run) => written.includes(run));
    expect(lifted).toEqual([]);
  });
});

test('what the article does not tell is left open and said so', () => {
  const text = draftFiles(bare).at(1)?.text;
  expect(text).toContain('slug: adgmin-TODO-TODO');
  expect(text).toContain('about: TODO # no day of the meeting in the text');
  expect(text).toContain('country: TODO # no place of the meeting in the text');
});

test('a meeting still to come has planned days', () => {
  const announced = draftLines(
    'Việt Nam sẽ đón hội nghị về công nghệ số',
    '08:00 02/01/2026',
    'Hội nghị Bộ trưởng Số ASEAN lần thứ 6 sẽ diễn ra từ ngày 12 đến 16/1/2026 tại Huế.',
  );
  expect(records(announced).meeting).toMatchObject({
    status: 'announced',
    dates: { planned: '2026-01-12' },
  });
});
