/** The site's light colours as the drawer takes them: it does not read OKLCH. A test holds them to app/tokens.css. */
export const colours = {
  paper: '#fcfaf6',
  ink: '#141b24',
  quiet: '#4e5661',
  rule: '#dad7d0',
  telmin: '#825023',
  adgmin: '#3f439a',
} as const;
