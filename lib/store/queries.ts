import 'server-only';
import { hashOnDisk } from '../db';

/** The hash of the content that the store on disk was built from, or null if there is no readable store. */
export function getStoreHash(): string | null {
  const hash = hashOnDisk();
  return hash === 'unknown' ? null : hash;
}
