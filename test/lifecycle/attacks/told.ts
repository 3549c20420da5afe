import type { Reply } from './client.ts';

/** How often each answer came: `200 × 3, 429 RATE_LIMITED × 40`. */
export function told(replies: readonly Reply[]): string {
  const counts = new Map<string, number>();
  for (const { status, codes } of replies) {
    const what = [status, ...new Set(codes)].join(' ');
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${what} × ${count}`).join(', ');
}
