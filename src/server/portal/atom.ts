import { Feed } from 'feed';
import {
  LatestInitiativesDocument,
  type LatestInitiativesQuery,
  LatestOfRegionDocument,
  LatestOfThemeDocument,
} from '../../generated/server.ts';
import type { Language } from '../../shared/language.ts';
import { LICENCE } from '../../shared/licence.ts';
import { nameOf } from '../../shared/name-of.ts';
import { pathTo } from '../../shared/paths.ts';
import type { Ask, Asking } from '../pages/ask.ts';
import { escaped } from '../pages/escaped.ts';
import { pathToFeed } from '../pages/feed-path.ts';

/** Things of which a feed can be followed. */
type FollowedKind = 'theme' | 'region';

/** What a feed is about: all initiatives, or those of one thing. */
export type Followed = { page: FollowedKind; id: string } | undefined;

/** An Atom feed (RFC 4287), or the id that its subject has now; undefined where there is no such subject. */
export type FoundFeed = { feed: string } | { movedTo: string } | undefined;

const WORDS = {
  nl: { all: 'Kruispunt: wat het laatst veranderde', of: (name: string) => `Kruispunt: initiatieven bij ${name}` },
  en: { all: 'Kruispunt: what changed last', of: (name: string) => `Kruispunt: initiatives about ${name}` },
};

/** Initiatives that changed last, thirty at most, the latest first; those of a theme are about it or anything narrower. */
export async function atomFeed(ask: Ask, request: Asking, origin: string, followed: Followed, language: Language): Promise<FoundFeed> {
  const { subject, initiatives } = await latest(ask, request, followed, language);
  if (followed && !subject) return undefined;
  if (followed && subject && subject.id !== followed.id) return { movedTo: subject.id };
  const address = `${origin}${followed ? pathTo(followed.page, language, followed.id) : pathTo('home', language)}`;
  const self = `${origin}${pathToFeed(language, followed)}`;
  const feed = new Feed({
    title: subject ? WORDS[language].of(subject.name) : WORDS[language].all,
    id: self,
    link: address,
    feedLinks: { atom: self },
    language,
    copyright: LICENCE,
    updated: new Date(initiatives[0]?.modified ?? 0),
    generator: 'Kruispunt',
    author: { name: 'Kruispunt', link: origin },
  });
  for (const initiative of initiatives) feed.addItem(entryOf(initiative, origin, language));
  return { feed: feed.atom1() };
}

type Entry = LatestInitiativesQuery['initiatives'][number];

interface Latest {
  /** What is followed, as it is called now; absent where there is none, or all is followed. */
  subject?: { id: string; name: string } | null;
  initiatives: readonly Entry[];
}

async function latest(ask: Ask, request: Asking, followed: Followed, language: Language): Promise<Latest> {
  if (!followed) return ask(request, LatestInitiativesDocument, {});
  const { page, id } = followed;
  if (page === 'region') {
    const { region, initiatives } = await ask(request, LatestOfRegionDocument, { id });
    return { subject: region, initiatives };
  }
  const { theme, initiatives } = await ask(request, LatestOfThemeDocument, { id });
  return { subject: theme && { id: theme.id, name: nameOf(theme, language) }, initiatives };
}

function entryOf({ id, title, summary, uri, modified, organisations, themes }: Entry, origin: string, language: Language) {
  const authors = organisations.map(({ name }) => ({ name }));
  return {
    // They are told as HTML.
    title: escaped(title),
    description: escaped(summary ?? title),
    id: uri,
    link: `${origin}${pathTo('initiative', language, id)}`,
    date: new Date(modified),
    author: authors.length > 0 ? authors : [{ name: 'Kruispunt' }],
    category: themes.map((theme) => ({ term: theme.id, name: nameOf(theme, language) })),
  };
}
