import { useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import type { getMasterplan } from '@/lib/masterplans/queries';

type Masterplan = NonNullable<Awaited<ReturnType<typeof getMasterplan>>>;
type Props = { masterplan: Masterplan };

/** Vision, parts, delivery and review of a masterplan, each line with its source. */
export function MasterplanFacts({ masterplan }: Props) {
  const t = useTranslations('Masterplans');
  const { facts, nameStatement, otherName } = masterplan;
  return (
    <dl className="border-b border-rule">
      <div className="grid gap-x-6 gap-y-1 border-t border-rule py-3 sm:grid-cols-[11rem_minmax(0,1fr)]">
        <dt className="text-sm text-quiet">{t('name')}</dt>
        <dd className="max-w-text space-y-1">
          <p lang={otherName.lang}>{otherName.text}</p>
          {masterplan.isOurName && <p className="text-sm text-quiet">{t('nameIsOurs')}</p>}
          {nameStatement && (
            <>
              <Notes notes={nameStatement.notes} />
              <Citations citations={nameStatement.citations} />
            </>
          )}
        </dd>
      </div>
      {facts
        .map((fact, index) => ({ fact, isMore: facts[index - 1]?.topic === fact.topic }))
        .map(({ fact, isMore }) => (
          <div
            key={fact.id}
            id={fact.anchor}
            className={`grid gap-x-6 gap-y-1 sm:grid-cols-[11rem_minmax(0,1fr)] ${isMore ? 'pb-3' : 'border-t border-rule py-3'}`}
          >
            <dt className="text-sm text-quiet">
              <span className={isMore ? 'sr-only' : undefined}>
                {t('topic', { topic: fact.topic ?? '' })}
              </span>
            </dt>
            <dd className={`max-w-text space-y-1 ${isMore ? 'border-t border-rule pt-3' : ''}`}>
              <p>{fact.text}</p>
              <Notes notes={fact.notes} />
              <Citations citations={fact.citations} />
            </dd>
          </div>
        ))}
    </dl>
  );
}
