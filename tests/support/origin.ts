/** The port of the site under test: its own, so that a site being developed can go on running. */
export const port = process.env.PORT ?? '3100';

export const origin = `http://localhost:${port}`;
