import { lines } from '../i18n/localized';
import { nameGroup, type NameGroup } from './names';

type Named = { nameVi: string; nameEn: string };
type Short = Named & { abbreviation: string | null };
type Varied = Short & { variantsVi: string; variantsEn: string };
type Term = Varied & {
  typed: string;
  statements: { textVi: string; textEn: string; date: string; until: string | null }[];
};

/** Rows of everything on record that goes by more than one name. */
export type NamedRows = {
  terms: Term[];
  initiatives: Varied[];
  plans: Short[];
  themes: (Named & { typed: string })[];
};

const both = (vi: string[], en: string[]) => [
  ...vi.map((written) => ({ written, lang: 'vi' as const })),
  ...en.map((written) => ({ written, lang: 'en' as const })),
];

const names = ({ nameVi, nameEn }: Named) => both([nameVi], [nameEn]);
const short = ({ abbreviation }: Short) => (abbreviation ? [{ written: abbreviation }] : []);
const variants = (row: Varied) => [
  ...short(row),
  ...both([row.nameVi, ...lines(row.variantsVi)], [row.nameEn, ...lines(row.variantsEn)]),
];

const datedNames = ({ statements }: Term) =>
  statements.flatMap(({ textVi, textEn, date, until }) =>
    both([textVi], [textEn]).map((name) => ({
      ...name,
      ...(date !== '' && { from: date }),
      ...(until !== null && { until }),
    })),
  );

const typedNames = ({ typed }: { typed: string }) =>
  lines(typed).map((written) => ({ written, isOnlyTyped: true }));

/** All names of each thing on record, the glossary's with their times. */
export function nameGroups({ terms, initiatives, plans, themes }: NamedRows): NameGroup[] {
  return [
    ...terms.map((term) => [...datedNames(term), ...variants(term), ...typedNames(term)]),
    ...initiatives.map(variants),
    ...plans.map((plan) => [...short(plan), ...names(plan)]),
    ...themes.map((theme) => [...names(theme), ...typedNames(theme)]),
  ].map(nameGroup);
}
