import { readFileSync } from 'node:fs';
import { columnLine, foreignKeyLine, keyLine, type TableShape } from './table-shape';

const TYPES = new Map([
  ['String', 'TEXT'],
  ['Int', 'INTEGER'],
]);
const UNDERSTOOD = /@id|@unique|@relation\([^)]*\)|@@(?:id|unique|index)\(\[[^\]]*\]\)/g;

const list = (line: string, before: RegExp) =>
  new RegExp(`${before.source}\\[([^\\]]*)\\]`).exec(line)?.[1]?.split(/,\s*/) ?? [];

function addBlockLine(shape: TableShape, line: string): void {
  const columns = keyLine(list(line, /^@@\w+\(/));
  if (line.startsWith('@@id')) shape.primaryKey = columns;
  else if (line.startsWith('@@unique')) shape.uniques.push(columns);
  else shape.indexes.push(columns);
}

function addField(shape: TableShape, line: string): void {
  const [, name = '', kind = '', mark = ''] = /^(\w+)\s+(\w+)(\?|\[\])?/.exec(line) ?? [];
  const type = TYPES.get(kind);
  if (type) {
    shape.columns.push(columnLine({ name, type, isNullable: mark === '?' }));
    if (/@id\b/.test(line)) shape.primaryKey = name;
    if (/@unique\b/.test(line)) shape.uniques.push(name);
  } else if (line.includes('fields:')) {
    shape.foreignKeys.push(
      foreignKeyLine(list(line, /fields: /), kind, list(line, /references: /)),
    );
  }
}

function modelShape(body: string): TableShape {
  const shape: TableShape = {
    columns: [],
    primaryKey: '',
    uniques: [],
    indexes: [],
    foreignKeys: [],
  };
  const lines = body.split('\n').map((line) => line.replace(/\/\/.*/, '').trim());
  for (const line of lines.filter((one) => one !== '')) {
    const rest = line.replaceAll(UNDERSTOOD, '');
    if (rest.includes('@')) throw new Error(`schema.prisma has an attribute unknown here: ${line}`);
    if (line.startsWith('@@')) addBlockLine(shape, line);
    else addField(shape, line);
  }
  return shape;
}

/** Every model of schema.prisma as a table. Understands what the schema uses today and refuses anything else. */
export function prismaTables(): Map<string, TableShape> {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  const models = schema.matchAll(/^model (\w+) \{\n([^}]*)\}/gm);
  return new Map([...models].map(([, name = '', body = '']) => [name, modelShape(body)]));
}
