import { isoDate } from './citation-dates';
import type { CslItem } from './citation';

/** A value stays on its line: a line that begins with a tag would be read as that tag. */
const onOneLine = (value: string) => value.replaceAll(/\s+/gu, ' ').trim();

/** The citation as RIS: two letters a line, every line ended as the format asks, by CR and LF. */
export function ris(item: CslItem): string {
  const lines: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', item.id],
    ['AU', item.author?.[0]?.literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['M3', item.genre],
    ['DA', isoDate(item.issued, '/')],
    ['PY', item.issued['date-parts'][0]?.[0]?.toString()],
    ['SE', item.section],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', item.accessed && isoDate(item.accessed, '/')],
    ['N1', item.note],
    ['ER', ''],
  ];
  return lines
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${onOneLine(value)}\r\n`]))
    .join('');
}
