/** The look of each step of shading, from none to the darkest; where colours are forced, a thicker edge stands for it. */
export const shades = [
  '',
  'bg-adgmin/10 forced-colors:border-b-[CanvasText]! forced-colors:border-b!',
  'bg-adgmin/22 forced-colors:border-b-[CanvasText]! forced-colors:border-b-3!',
  'bg-adgmin/40 forced-colors:border-b-[CanvasText]! forced-colors:border-b-5!',
  'bg-adgmin [&>a]:text-paper! forced-colors:border-b-[CanvasText]! forced-colors:border-b-8!',
] as const;
