import { useTranslations } from 'next-intl';
import { RelationList } from '@/components/relations/RelationList';
import { ActLabel } from '@/components/statements/ActLabel';
import { Citations } from '@/components/statements/Citations';
import { Mentions } from '@/components/statements/Mentions';
import { Notes } from '@/components/statements/Notes';
import type { RelationView } from '@/lib/relations/view';
import type { StatementView } from '@/lib/statements/view';

type Props = { outcomes: StatementView[]; relations: ReadonlyMap<string, RelationView[]> };

/** What a meeting did, each thing with its act in the margin and its source below. */
export function OutcomeList({ outcomes, relations }: Props) {
  const t = useTranslations('Meetings');
  return (
    <ol className="space-y-8">
      {outcomes.map((outcome) => (
        <li
          key={outcome.id}
          id={outcome.anchor}
          className="grid gap-x-6 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <p className="sm:pt-1">
            {outcome.act && <ActLabel act={outcome.act} verb={outcome.verb} />}
          </p>
          <div className="max-w-text">
            <p className="cited-label text-sm font-semibold">{t('citedOutcome')}</p>
            <h3 className="text-lg">
              <a href={`#${outcome.anchor}`} className="text-ink no-underline hover:underline">
                {outcome.title}
              </a>
            </h3>
            <p className="mt-1 mb-2 font-serif text-clause">{outcome.text}</p>
            <Mentions statement={outcome} />
            <Notes notes={outcome.notes} />
            <div className="mt-2">
              <Citations citations={outcome.citations} />
            </div>
            <RelationList relations={relations.get(outcome.id) ?? []} />
          </div>
        </li>
      ))}
    </ol>
  );
}
