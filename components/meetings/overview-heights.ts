type Parts = { hasFlags: boolean; hasOfficials: boolean };

/** How far from the top each part of the overview stands, in pixels. */
export function overviewHeights({ hasFlags, hasOfficials }: Parts) {
  const spine = hasFlags ? 140 : 104;
  const officials = spine + 156;
  return {
    years: 56,
    renamed: 80,
    spine,
    officials,
    height: hasOfficials ? officials + 20 : spine + 110,
  };
}

export type OverviewHeights = ReturnType<typeof overviewHeights>;

/** Half of the least that a finger can hit: 24 px. */
export const HALF = 12;

export const percent = (x: number) => `${String(x)}%`;
