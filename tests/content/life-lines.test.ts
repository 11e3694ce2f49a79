import { describe, expect, test } from 'vitest';
import { getClause } from '@/lib/declarations/queries';
import { locales } from '@/lib/i18n/schema';
import { getCommitmentTrail, getInitiative, listInitiatives } from '@/lib/initiatives/queries';
import { reachOf, standing } from '@/lib/life-line/standing';
import { listMasterplanChain } from '@/lib/masterplans/queries';
import { listHeldMeetings } from '@/lib/meetings/queries';

async function lifeLines(locale: 'vi' | 'en') {
  return [...(await listInitiatives(locale)), ...(await listMasterplanChain(locale))];
}

async function trailOf(declaration: string, clause: string) {
  const page = await getClause(declaration, clause, 'en');
  return page ? getCommitmentTrail(page.clause, 'en') : [];
}

describe.each(locales)('%s', (locale) => {
  test('every step of every life line has an address of its own on its page', async () => {
    const lines = await lifeLines(locale);
    expect(lines.length).toBeGreaterThan(50);
    for (const { slug, steps } of lines) {
      const ids = steps.map(({ id }) => id);
      expect([slug, new Set(ids).size]).toEqual([slug, ids.length]);
    }
  });

  test('every life line is in date order and has a step to show', async () => {
    for (const { slug, steps } of await lifeLines(locale)) {
      const days = steps.map(({ span }) => span.to);
      expect([slug, ...days]).toEqual([slug, ...days.toSorted()]);
      expect([slug, days.length > 0]).toEqual([slug, true]);
    }
  });
});

test('a step that belongs to another record stands under its name and its id', async () => {
  const cert = await getInitiative('asean-regional-cert', 'en');
  const ids = cert?.lifeLine.steps.map(({ id }) => id);
  expect(ids).toContain('facility-launched');
  expect(ids).toContain('ansac--single-host-proposed');
  expect(ids).toContain('adgmin-6-2026--regional-cert-role');
});

test('what is known of a masterplan is no step: its date is not known', async () => {
  const secretariat = await getInitiative('asean-secretariat', 'en');
  expect(secretariat?.lifeLine.undated.map(({ id }) => id)).toEqual([
    'masterplans/adm2030/drafting',
  ]);
});

test('the record reaches to the latest meeting that was held, not to one that is announced', async () => {
  const meetings = await listHeldMeetings('en');
  expect(meetings.at(-1)?.slug).toBe('adgmin-6-2026');
});

test('an announced meeting that names ADM 2030 is a step, and no status', async () => {
  const plans = await listMasterplanChain('en');
  const steps = plans.find(({ slug }) => slug === 'adm2030')?.steps ?? [];
  expect(steps.at(-1)?.meeting?.slug).toBe('adgmin-7-2027');
  expect(standing(steps).latest?.meeting?.slug).toBe('adgmin-6-2026');
});

test('each masterplan follows the one before it', async () => {
  const plans = await listMasterplanChain('en');
  const chain = plans.map(({ short, predecessor }) => `${predecessor?.short ?? '-'} → ${short}`);
  expect(chain).toEqual([
    '- → AIM 2015',
    'AIM 2015 → AIM 2020',
    'AIM 2020 → ADM 2025',
    'ADM 2025 → ADM 2030',
  ]);
});

test('a guide of which only the month of the latest meeting is known is neither before nor after it', async () => {
  const guide = await getInitiative('sustainable-data-centre-guide', 'en');
  const latest = (await listHeldMeetings('en')).at(-1);
  expect(guide && latest && reachOf(guide.lifeLine.steps, latest).kind).toBe('unclear');
});

test('after the Ha Noi clause on DEFA come its two later milestones, and nothing of the same meeting', async () => {
  const [defa] = await trailOf('adgmin-6-2026-ha-noi-declaration', 'defa-negotiations');
  expect(defa?.slug).toBe('defa');
  expect(defa?.steps.map(({ id }) => id)).toEqual(['negotiations-concluded', 'signing-planned']);
});

test('after the Boracay clause on regional plans comes the joint guide, and of the roadmap nothing', async () => {
  const trail = await trailOf(
    'adgmin-3-2023-boracay-digital-declaration',
    'carry-out-regional-plans',
  );
  const found = Object.fromEntries(trail.map(({ slug, steps }) => [slug, steps.length]));
  expect(found).toEqual({ 'bsb-roadmap': 0, 'asean-eu-joint-guide': 3 });
});

test('a clause that names no initiative has no trail', async () => {
  expect(await trailOf('adgmin-6-2026-ha-noi-declaration', 'ai-cooperation')).toEqual([]);
});
