import { contentState } from '@/prisma/generated/content-state';
import { env } from './env';

/** What keeps the content from being seeded, as an editor should read it; only while developing. */
export const contentProblems: readonly string[] = env.isDevelopment ? contentState.problems : [];
