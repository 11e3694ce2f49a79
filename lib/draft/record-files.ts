import type { Draft } from './draft';
import { meetingSlug } from './meeting-fields';
import { meetingRecord } from './meeting-record';
import { sourceRecord } from './source-record';
import { writeYaml } from './tree';

/** A record to be written, with its place under the content directory. */
export type DraftFile = { path: string; text: string };

/** The records of a draft as YAML files: the source and the meeting. */
export function draftFiles(draft: Draft): DraftFile[] {
  const files = [
    { path: `sources/${draft.article.id}.yaml`, tree: sourceRecord(draft) },
    {
      path: `meetings/${meetingSlug(draft).value.toLowerCase()}.yaml`,
      tree: meetingRecord(draft),
    },
  ];
  return files.map(({ path, tree }) => ({
    path,
    text: writeYaml(tree, `content/${path}: a draft; write each TODO in your own words`),
  }));
}
