import { useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import type { StatementView } from '@/lib/statements/view';

type Props = { statement: StatementView | null };

/** Where the official text, or a copy of it, is known to be. */
export function OfficialText({ statement }: Props) {
  const t = useTranslations('Declarations');
  if (!statement) return null;
  return (
    <div id={statement.anchor} className="mb-4">
      <h3 className="font-sans text-sm font-semibold text-quiet">{t('officialText')}</h3>
      <p className="mt-1">{statement.text}</p>
      <Notes notes={statement.notes} />
      <Citations citations={statement.citations} />
    </div>
  );
}
