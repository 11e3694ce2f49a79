import { useTranslations } from 'next-intl';
import { RelationList } from '@/components/relations/RelationList';
import { Citations } from '@/components/statements/Citations';
import { Mentions } from '@/components/statements/Mentions';
import { Notes } from '@/components/statements/Notes';
import type { RelationView } from '@/lib/relations/view';
import type { StatementView } from '@/lib/statements/view';

type Props = { topics: StatementView[]; relations: ReadonlyMap<string, RelationView[]> };

/** What is reported of a text whose clauses are not established. */
export function TopicList({ topics, relations }: Props) {
  const t = useTranslations('Clauses');
  return (
    <ul className="max-w-text space-y-8 print:space-y-5">
      {topics.map((topic) => (
        <li key={topic.id} id={topic.anchor}>
          <p className="cited-label text-sm font-semibold">{t('citedTopic')}</p>
          <h3 className="text-lg">
            <a href={`#${topic.anchor}`} className="text-ink no-underline hover:underline">
              {topic.title}
            </a>
          </h3>
          <p className="mt-1 mb-2 font-serif text-clause">{topic.text}</p>
          <Mentions statement={topic} />
          <Notes notes={topic.notes} />
          <div className="mt-2">
            <Citations citations={topic.citations} />
          </div>
          <RelationList relations={relations.get(topic.id) ?? []} />
        </li>
      ))}
    </ul>
  );
}
