import { hrefs } from '@/lib/hrefs';
import type { Locale } from '@/lib/i18n/schema';
import type { StatementView } from '@/lib/statements/view';

/** The address at which a statement stands, and the name of the record it belongs to. */
export function statementHome(statement: StatementView, locale: Locale) {
  const { home, anchor } = statement;
  switch (home.record) {
    case 'meeting':
      return {
        href: hrefs.meeting(locale, home.meeting.slug, anchor),
        label: `${home.meeting.short}, ${home.meeting.city} ${String(home.meeting.year)}`,
      };
    case 'declaration':
      return {
        href:
          statement.kind === 'clause'
            ? hrefs.clause(locale, home.declaration.slug, anchor)
            : hrefs.declaration(
                locale,
                home.declaration.slug,
                statement.kind === 'topic' ? anchor : undefined,
              ),
        label: home.declaration.title,
      };
    case 'initiative':
      return {
        href: hrefs.initiative(
          locale,
          home.initiative.slug,
          statement.kind === 'milestone' ? anchor : undefined,
        ),
        label: home.initiative.short,
      };
    case 'masterplan':
      return {
        href: hrefs.masterplan(
          locale,
          home.masterplan.slug,
          statement.kind === 'fact' ? anchor : undefined,
        ),
        label: home.masterplan.short,
      };
    case 'term':
      return { href: hrefs.glossary(locale, home.term.slug), label: home.term.short };
    case 'body':
      return { href: hrefs.body(locale, home.body.slug), label: home.body.short };
  }
}
