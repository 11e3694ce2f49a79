import type { StatementView } from '@/lib/statements/view';
import { Citations } from './Citations';
import { Notes } from './Notes';

type Props = { statement: StatementView; href: string | undefined };

/** What a step of a life line says: its title, linked to its home where it has one, its words, its notes and sources. */
export function StatementWords({ statement: { title, text, notes, citations }, href }: Props) {
  return (
    <>
      {title && (
        <h3 className="mb-1 text-lg leading-snug">
          {href === undefined ? title : <a href={href}>{title}</a>}
        </h3>
      )}
      <p className="font-serif text-lg">{text}</p>
      <Notes notes={notes} />
      <Citations citations={citations} />
    </>
  );
}
