import { ORDINAL, ordinal } from './ordinals';
import type { Vocabulary } from './vocabulary';

/** A place where a text names a body, with the edition it names there. */
export type BodyMention = { body: string; edition?: number; start: number; end: number };

const DIGITAL = String.raw`(?:về\s+)?(?:kỹ thuật\s+)?số`;
const TELECOM = String.raw`(?:về\s+)?[^.,;:()“”"]{0,30}?(?:viễn thông|công nghệ\s*-?\s*thông tin|thông tin\s+(?:và\s+|[-–]\s*)?truyền thông|bưu chính|CNTT)[^.,;:()“”"]{0,40}?`;
const MEMBERS = String.raw`(?:(?:các nước|các quốc gia|khu vực|của|thành viên)\s+)*`;
const MINISTERS = String.raw`(?:các\s+)?bộ trưởng`;
const OFFICIALS = String.raw`(?:các\s+)?quan chức\s+(?:cấp cao|cao cấp)`;

/** How the Vietnamese press writes the long names: it varies their words freely. */
const WRITTEN: Record<string, [who: string, field: string]> = {
  telmin: [MINISTERS, TELECOM],
  adgmin: [MINISTERS, DIGITAL],
  telsom: [OFFICIALS, TELECOM],
  adgsom: [OFFICIALS, DIGITAL],
};

const EDITION = String.raw`(?:[\s,-]*(?:kỳ|phiên|lần|khóa)?\s*(?:họp\s+)?(?:lần\s+)?thứ\s+(?<after>${ORDINAL})|(?<first>\s+đầu tiên)|[\s-]*(?<close>\d{1,2}(?![\d/]|[.-]\d)|[IVX]+(?![\p{L}\p{N}])))`;
const BEFORE = String.raw`(?:(?:kỳ|phiên)\s+họp\s+)?(?:lần\s+)?thứ\s+(?<before>${ORDINAL})\s+(?:của\s+)?`;

const literal = (text: string) =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`);

function namePattern(body: Vocabulary['bodies'][number]): string {
  const written = WRITTEN[body.slug];
  const names = [body.name.vi, body.name.en, body.abbreviation].map(literal);
  const abbreviation = String.raw`(?:ASEAN\s*-\s*)?${literal(body.abbreviation)}`;
  if (!written) return names.join('|');
  const [who, field] = written;
  const long = String.raw`hội\s+nghị\s+${who}\s+(?:${field}\s+${MEMBERS}ASEAN|ASEAN\s+(?:về\s+)?${field}(?=[\s.,;:()]))`;
  return [long, ...names, abbreviation].join('|');
}

function mentionsOf(text: string, body: Vocabulary['bodies'][number]): BodyMention[] {
  const name = `(?:${namePattern(body)})`;
  const aside = String.raw`(?:\s*\([^()]{0,80}(?<!\p{L})${body.abbreviation}[\s-]*(?<inside>\d{1,2})?\))?`;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${BEFORE})?${name}(?![\p{L}])(?:\s+ASEAN)?${aside}(?:${EDITION})?${aside.replace('inside', 'inside2')}`,
    'giu',
  );
  return Array.from(text.matchAll(pattern), (match) => {
    const { after, first, close, before, inside, inside2 } = match.groups ?? {};
    const said = after ?? close ?? inside ?? inside2 ?? before ?? (first && 'nhất');
    const edition = said === undefined ? undefined : ordinal(said);
    return {
      body: body.slug,
      ...(edition === undefined ? {} : { edition }),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** Every place where a text names one of the bodies, in order; the longer name first. */
export function bodyMentions(text: string, vocabulary: Vocabulary): BodyMention[] {
  const all = vocabulary.bodies.flatMap((body) => mentionsOf(text, body));
  const size = ({ start, end }: BodyMention) => end - start;
  return all
    .filter((one) =>
      all.every(
        (other) =>
          other === one ||
          one.end <= other.start ||
          other.end <= one.start ||
          size(one) > size(other),
      ),
    )
    .sort((a, b) => a.start - b.start);
}
