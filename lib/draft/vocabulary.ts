import type { BodyContent } from '../bodies/schema';
import type { TermContent } from '../glossary/schema';
import type { InitiativeContent } from '../initiatives/schema';
import type { MasterplanContent } from '../masterplans/schema';
import type { ThemeContent } from '../themes/schema';

/** The records by whose names an article is read. */
export type Vocabulary = {
  bodies: BodyContent[];
  themes: ThemeContent[];
  initiatives: InitiativeContent[];
  masterplans: MasterplanContent[];
  glossary: TermContent[];
};

type Entries = { [Folder in keyof Vocabulary]: { record: Vocabulary[Folder][number] }[] };

/** The vocabulary that a reading of the content directory holds. */
export function vocabularyOf(content: Entries): Vocabulary {
  return {
    bodies: content.bodies.map(({ record }) => record),
    themes: content.themes.map(({ record }) => record),
    initiatives: content.initiatives.map(({ record }) => record),
    masterplans: content.masterplans.map(({ record }) => record),
    glossary: content.glossary.map(({ record }) => record),
  };
}
