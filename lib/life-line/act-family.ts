import { acts, type Act } from '../statements/schema';

/** Acts that do the same to an initiative, in the order in which its life usually meets them. */
export const actFamilies = [
  'proposal',
  'decision',
  'launch',
  'conclusion',
  'support',
  'notice',
] as const;
export type ActFamily = (typeof actFamilies)[number];

const familyOf = {
  proposed: 'proposal',
  adopted: 'decision',
  endorsed: 'decision',
  agreed: 'decision',
  launched: 'launch',
  concluded: 'conclusion',
  welcomed: 'support',
  supported: 'support',
  encouraged: 'support',
  reaffirmed: 'support',
  recognised: 'support',
  noted: 'notice',
  reviewed: 'notice',
  reported: 'notice',
} as const satisfies Record<Act, ActFamily>;

/** The family of an act; a statement without an act of its own only names. */
export function actFamily(act: string | null): ActFamily {
  const known = acts.find((one) => one === act);
  return known ? familyOf[known] : 'notice';
}

/** True for acts after which something stands that did not stand before. */
export function isDecisive(family: ActFamily): boolean {
  return family === 'decision' || family === 'launch' || family === 'conclusion';
}
