import { useTranslations } from 'next-intl';
import type { NoteView } from '@/lib/statements/view';
import { Citations } from './Citations';

type Props = { notes: NoteView[] };

/** How to take a statement: what is inferred, disputed or translated by us. */
export function Notes({ notes }: Props) {
  const t = useTranslations('Statements');
  if (notes.length === 0) return null;
  return (
    <ul className="mt-2 space-y-1 text-sm text-quiet">
      {notes.map(({ id, kind, text, citations }) => (
        <li key={id} className="border-l-2 border-rule pl-3">
          <span className="font-semibold">{t('noteKind', { kind })}</span> {text}
          {citations.length > 0 && <Citations citations={citations} isNote />}
        </li>
      ))}
    </ul>
  );
}
