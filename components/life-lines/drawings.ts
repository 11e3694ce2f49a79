/** One drawing for phones and one for anything wider, each made for the least width it is shown at. */
export const drawings = [
  { width: 288, looks: 'md:hidden' },
  { width: 720, looks: 'hidden md:block' },
] as const;
