import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { changesFeed } from '@/components/changes/changes-feed';
import { difference } from '@/lib/share/difference';

const grammar = XmlDocument.fromString(readFileSync('tests/support/atom.xsd', 'utf8'));
const atom = XsdValidator.fromDoc(grammar);

const before = 'Tăng cường hợp tác về AI & dữ liệu <mở>.';
const after = 'Đẩy mạnh hợp tác về AI & dữ liệu <mở>.';
const told = {
  locale: 'vi' as const,
  site: 'https://example.org',
  page: '/vi/changes',
  self: '/vi/changes.atom',
  words: { title: 'Nhật ký “thay đổi”', subtitle: 'Trước & sau', author: 'Hồ sơ' },
  changes: [
    {
      number: 1070,
      date: '2026-11-30',
      reason: { text: 'Sát ]]> với <nguồn> hơn.', lang: 'vi' as const },
      kind: 'changed',
      subject: { id: 'declarations/ha-noi/ai', of: 'clause', statement: null, lastTitle: null },
      target: null,
      texts: [
        {
          lang: 'vi' as const,
          before: { text: before, fingerprint: '00000000' },
          after: { text: after, fingerprint: '11111111' },
          stretches: difference(before, after),
        },
      ],
      before: 'a'.repeat(64),
      hash: 'b'.repeat(64),
    },
  ],
  beginnings: [{ date: '2026-11-22', title: '773 đoạn văn' }],
  kindOf: (kind: string) => kind,
  languageOf: () => 'Bản tiếng Việt',
};

/** What a feed says is wrong with it, by the grammar of RFC 4287. */
function faults(feed: string): string[] {
  const document = XmlDocument.fromString(feed);
  try {
    atom.validate(document);
    return [];
  } catch (error) {
    return [String(error)];
  } finally {
    document.dispose();
  }
}

describe('the feed of changes', () => {
  test('is Atom by the grammar of RFC 4287, whatever signs the texts hold', () => {
    expect(faults(changesFeed(told))).toEqual([]);
  });

  test('is Atom where nothing has changed yet', () => {
    expect(faults(changesFeed({ ...told, changes: [], beginnings: [] }))).toEqual([]);
  });

  test('a feed that lacks what it must have is told apart', () => {
    const feed = changesFeed(told);
    expect(faults(feed.replace(/<updated>.*?<\/updated>/, ''))).not.toEqual([]);
    expect(faults(feed.replace(/<id>.*?<\/id>/, ''))).not.toEqual([]);
  });

  test('tells what was taken out and put in, why, and the hashes of the chain', () => {
    const feed = changesFeed(told);
    expect(feed).toContain('<del>Tăng cường </del><ins>Đẩy mạnh </ins>');
    expect(feed).toContain('AI &amp; dữ liệu &lt;mở&gt;.');
    expect(feed).toContain(`${'a'.repeat(64)} → ${'b'.repeat(64)}`);
    expect(feed).toContain('https://example.org/vi/changes#entry-1070');
  });

  test('was last updated when its newest entry was made', () => {
    expect(/<updated>(.*?)<\/updated>/.exec(changesFeed(told))?.[1]).toMatch(/^2026-11-30T/);
  });
});
