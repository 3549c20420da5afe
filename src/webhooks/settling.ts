/** In milliseconds: how long nothing must have come before what has come is told, and how long is waited for that at most. */
export interface Settling {
  quiet: number;
  longest: number;
}

/**
 * Puts together what comes within a short time. Answers whether what is to be told has settled, so that it can be told as one; asked again and again,
 * with the number of the last revision and the moment in milliseconds.
 */
export function settling({ quiet, longest }: Settling): (isBehind: boolean, revision: number, now: number) => boolean {
  let last: number | undefined;
  let changed = 0;
  let since: number | undefined;
  return (isBehind, revision, now) => {
    if (revision !== last) changed = now;
    last = revision;
    since = isBehind ? (since ?? now) : undefined;
    return since !== undefined && (now - changed >= quiet || now - since >= longest);
  };
}
