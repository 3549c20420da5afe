/** In milliseconds: how long nothing new must have come, and how long is waited for that at most. */
export interface Settling {
  quiet: number;
  longest: number;
}

/** Puts together what comes within a short time: tells whether the news has settled, so that it can be told as one. */
export function settling({ quiet, longest }: Settling) {
  let standing: string | undefined;
  let news: { since: number; latest: number } | undefined;
  return {
    /** Whether something is new that has settled, given how things stand at a moment in milliseconds. At first everything is new. */
    isSettled(now: string, at: number): boolean {
      if (now !== standing) news = { since: news?.since ?? at, latest: at };
      standing = now;
      return news !== undefined && (at - news.latest >= quiet || at - news.since >= longest);
    },
    /** Whatever was new has been told. */
    told(): void {
      news = undefined;
    },
  };
}
