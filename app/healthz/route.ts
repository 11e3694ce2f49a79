import { env } from '@/lib/env';
import { getStoreHash } from '@/lib/store/queries';

export const dynamic = 'force-dynamic';

/** Says whether the site and its store belong together: 200 if so, 503 with the reason if not. */
export function GET() {
  const built = { content: env.buildContentHash, commit: env.buildCommit };
  const hash = getStoreHash();
  const reason =
    hash === null
      ? 'The store is missing or cannot be read.'
      : hash !== env.buildContentHash
        ? 'The store was built from other content than the site.'
        : null;
  const status = reason ? 503 : 200;
  return Response.json(
    { status: reason ? 'unavailable' : 'ok', ...built, ...(reason && { reason, store: hash }) },
    { status, headers: { 'Cache-Control': 'no-store' } },
  );
}
