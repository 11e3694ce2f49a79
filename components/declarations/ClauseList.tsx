import type { StatementView } from '@/lib/statements/view';
import { ClauseItem } from './ClauseItem';

type Props = { clauses: StatementView[]; declaration: string };

export function ClauseList({ clauses, declaration }: Props) {
  return (
    <ol className="space-y-10">
      {clauses.map((clause) => (
        <ClauseItem key={clause.id} clause={clause} declaration={declaration} />
      ))}
    </ol>
  );
}
