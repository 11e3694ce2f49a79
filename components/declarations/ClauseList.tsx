import { Notes } from '@/components/statements/Notes';
import type { DeclarationPage } from '@/lib/declarations/view';
import { ClauseItem } from './ClauseItem';

type Props = { section: DeclarationPage['preamble']; declaration: string };

/** The clauses of one part of a declaration, after what holds for all of them. */
export function ClauseList({ section, declaration }: Props) {
  return (
    <>
      <div className="mb-6 max-w-text empty:hidden">
        <Notes notes={section.notes} />
      </div>
      <ol className="space-y-10 print:space-y-5">
        {section.clauses.map((clause) => (
          <ClauseItem key={clause.id} clause={clause} declaration={declaration} />
        ))}
      </ol>
    </>
  );
}
