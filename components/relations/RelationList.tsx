import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { StatementDate } from '@/components/statements/StatementDate';
import { statementHome } from '@/components/statements/statement-home';
import type { RelationView } from '@/lib/relations/view';

type Props = {
  relations: RelationView[];
  /** The words of the other text too, where a reader has not just read them. */
  withText?: boolean;
  /** Where the later text stands further down the page, the reason stands there. */
  isLaterBelow?: boolean;
};

/** What a text is to earlier and later ones, each with our reason and what it rests on. */
export function RelationList({ relations, withText = false, isLaterBelow = false }: Props) {
  const locale = useLocale();
  const t = useTranslations('Relations');
  if (relations.length === 0) return null;
  return (
    <ul className={withText ? 'max-w-text space-y-6' : 'mt-2 space-y-2 text-sm'}>
      {relations.map(({ type, isBackward, other, reason, citations }) => {
        const { href, label } = statementHome(other, locale);
        const isReasoned = isBackward || !isLaterBelow;
        return (
          <li key={other.id} className="border-l-4 border-accent pl-3">
            <p>
              <span className="font-semibold">{t(isBackward ? 'to' : 'by', { type })}</span>{' '}
              <a href={href}>{other.title ?? label}</a>
            </p>
            <p className="text-sm text-quiet">
              {label}, <StatementDate statement={other} />
            </p>
            {withText && <p className="mt-1 font-serif text-lg">{other.text}</p>}
            {isReasoned && (
              <>
                <p className={withText ? 'mt-1' : undefined}>
                  <span className="text-quiet">{t('why')}</span> {reason}
                </p>
                <Citations citations={citations} isNote />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
