import { z } from 'zod';
import { format } from 'prettier';
import { recordSchemas, type Folder } from './read';

/** Where an editor program finds the shapes of the files, beside the folders they are for. */
export const SCHEMAS_FOLDER = '.schemas';

/** The name of the file that holds the shape of a folder's records. */
export function schemaFile(folder: Folder): string {
  return `${folder}.schema.json`;
}

/** The shape of a folder's records as an editor types them, in JSON Schema with a description of each field. */
export function jsonSchema(folder: Folder) {
  return z.toJSONSchema(recordSchemas[folder], {
    io: 'input',
    target: 'draft-07',
    override: ({ jsonSchema: part }) => {
      // Bounds that every whole number has say nothing to an editor.
      if (part.minimum === Number.MIN_SAFE_INTEGER) delete part.minimum;
      if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
    },
  });
}

/** The shape of a folder's records as it is committed. */
export function schemaText(folder: Folder): Promise<string> {
  return format(JSON.stringify(jsonSchema(folder)), { parser: 'json', printWidth: 100 });
}

/** The first line of every content file, by which an editor program knows its shape. */
export function schemaLine(folder: Folder): string {
  return `# yaml-language-server: $schema=../${SCHEMAS_FOLDER}/${schemaFile(folder)}`;
}

/** A content file with the line that names its shape; a line that names another is replaced. */
export function withSchemaLine(text: string, folder: Folder): string {
  const own = text.replace(/^# yaml-language-server: \$schema=.*\r?\n/, '');
  return `${schemaLine(folder)}\n${own}`;
}
