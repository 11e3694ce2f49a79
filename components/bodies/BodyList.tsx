import { useLocale, useTranslations } from 'next-intl';
import { Citations } from '@/components/statements/Citations';
import { Notes } from '@/components/statements/Notes';
import { statementHome } from '@/components/statements/statement-home';
import { hrefs } from '@/lib/hrefs';
import type { listBodies } from '@/lib/bodies/queries';
import { GapList } from '@/components/ui/GapList';

type Body = Awaited<ReturnType<typeof listBodies>>[number];
type Props = { bodies: Body[] };

function Relations({ body }: { body: Body }) {
  const locale = useLocale();
  const t = useTranslations('Bodies');
  const relations = [
    ...(body.succeeds ? [{ label: t('succeeds'), other: body.succeeds }] : []),
    ...(body.succeededBy ? [{ label: t('succeededBy'), other: body.succeededBy }] : []),
    ...(body.prepares ? [{ label: t('prepares'), other: body.prepares }] : []),
    ...body.preparedBy.map((other) => ({ label: t('preparedBy'), other })),
  ];
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 text-sm text-quiet">
      {relations.map(({ label, other }) => (
        <li key={`${label}${other.slug}`}>
          {label} <a href={hrefs.body(locale, other.slug)}>{other.short}</a>
        </li>
      ))}
    </ul>
  );
}

function Decisions({ body }: { body: Body }) {
  const locale = useLocale();
  const t = useTranslations('Bodies');
  if (body.decisions.length === 0) return null;
  return (
    <p className="mt-2 text-sm">
      {t('decisions')}{' '}
      {body.decisions.map((decision, index) => {
        const { href, label } = statementHome(decision, locale);
        return (
          <span key={decision.id}>
            {index > 0 && '; '}
            <a href={href}>{decision.title}</a> ({label})
          </span>
        );
      })}
    </p>
  );
}

/** The bodies behind the meetings: what they are, what they grew out of and who decided it. */
export function BodyList({ bodies }: Props) {
  const t = useTranslations('Bodies');
  return (
    <ul className="grid gap-x-10 gap-y-10 md:grid-cols-2">
      {bodies.map((body) => (
        <li key={body.slug} id={body.slug}>
          <h3 className="text-lg">
            {body.short} <span className="font-normal text-quiet">{body.name}</span>
          </h3>
          <Relations body={body} />
          {body.statements.map((statement) => (
            <div key={statement.id} className="mt-3">
              {statement.kind === 'fact' && <p>{statement.text}</p>}
              {statement.kind === 'field' && <p className="text-xs text-quiet">{t('name')}</p>}
              <Citations citations={statement.citations} />
              <Notes notes={statement.notes} />
            </div>
          ))}
          <Decisions body={body} />
          <GapList title={t('gaps')} gaps={body.gaps} />
        </li>
      ))}
    </ul>
  );
}
