// How often one address, and all together, may ask: each has a bucket of turns that fills again evenly.
import { MOST_ADDRESSES, type Rate } from './limits';

interface Bucket {
  left: number;
  at: number;
}

/** Answers whether one more may come from there now, and counts it if so. */
export function rateLimit(
  now: () => number,
  { each, all, milliseconds }: Rate,
): (address: string) => boolean {
  // In the order in which they were last used.
  const buckets = new Map<string, Bucket>();
  const total: Bucket = { left: all, at: now() };
  const fill = (bucket: Bucket, most: number): void => {
    const passed = Math.max(0, now() - bucket.at);
    bucket.left = Math.min(most, bucket.left + (passed * most) / milliseconds);
    bucket.at = now();
  };
  return (address) => {
    const own = buckets.get(address) ?? { left: each, at: now() };
    buckets.delete(address);
    buckets.set(address, own);
    for (const oldest of buckets.keys()) {
      if (buckets.size <= MOST_ADDRESSES) break;
      buckets.delete(oldest);
    }
    fill(own, each);
    fill(total, all);
    if (own.left < 1 || total.left < 1) return false;
    own.left -= 1;
    total.left -= 1;
    return true;
  };
}
