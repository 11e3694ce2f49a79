/** What both the Prisma schema and the SQL say of a table, written so that the two can be compared line by line. */
export type TableShape = {
  columns: string[];
  primaryKey: string;
  uniques: string[];
  indexes: string[];
  foreignKeys: string[];
};

export type Column = { name: string; type: string; isNullable: boolean };

export const columnLine = ({ name, type, isNullable }: Column) =>
  `${name} ${type}${isNullable ? ' or null' : ''}`;
export const keyLine = (columns: string[]) => columns.join(', ');
export const foreignKeyLine = (from: string[], table: string, to: string[]) =>
  `${keyLine(from)} → ${table}(${keyLine(to)})`;
