import createMiddleware from 'next-intl/middleware';
import { routing } from './lib/i18n/routing';

/** Sends a reader of "/" to their language: the one they chose, else the one their browser asks for, else Vietnamese. */
export default createMiddleware(routing);

export const config = { matcher: '/' };
