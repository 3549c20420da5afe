import { Feed } from 'feed';
import {
  LatestInitiativesDocument,
  type LatestInitiativesQuery,
  LatestOfRegionDocument,
  LatestOfSearchDocument,
  LatestOfThemeDocument,
} from '../../generated/server.ts';
import type { Language } from '../../shared/language.ts';
import { LICENCE } from '../../shared/licence.ts';
import { nameOf } from '../../shared/name-of.ts';
import { pathTo } from '../../shared/paths.ts';
import type { Ask, Asking } from '../pages/ask.ts';
import { escaped } from '../pages/escaped.ts';
import { type Followed, pathToFeed } from '../pages/feed-path.ts';

/** An Atom feed (RFC 4287), or the id that its subject has now; undefined where there is no such subject. */
export type FoundFeed = { feed: string } | { movedTo: string } | undefined;

const WORDS = {
  nl: {
    all: 'Kruispunt: wat het laatst veranderde',
    of: (name: string) => `Kruispunt: initiatieven bij ${name}`,
    found: (text: string) => `Kruispunt: initiatieven gevonden met ‘${text}’`,
  },
  en: {
    all: 'Kruispunt: what changed last',
    of: (name: string) => `Kruispunt: initiatives about ${name}`,
    found: (text: string) => `Kruispunt: initiatives found by ‘${text}’`,
  },
};

/** Initiatives that changed last, thirty at most, the latest first; those of a theme are about it or anything narrower. */
export async function atomFeed(
  ask: Ask,
  request: Asking,
  origin: string,
  followed: Followed | undefined,
  language: Language,
): Promise<FoundFeed> {
  const { subject, initiatives } = await latest(ask, request, followed, language);
  const thing = followed && followed.page !== 'search' ? followed : undefined;
  if (thing && !subject) return undefined;
  if (thing && subject && subject.id !== thing.id) return { movedTo: subject.id };
  const address = `${origin}${pageOf(followed, language)}`;
  const self = `${origin}${pathToFeed(language, followed)}`;
  const feed = new Feed({
    title: titleOf(followed, subject?.name, language),
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

function pageOf(followed: Followed | undefined, language: Language): string {
  if (!followed) return pathTo('home', language);
  if (followed.page === 'search') return pathTo('search', language, '', `?${new URLSearchParams({ q: followed.text })}`);
  return pathTo(followed.page, language, followed.id);
}

function titleOf(followed: Followed | undefined, name: string | undefined, language: Language): string {
  if (followed?.page === 'search') return WORDS[language].found(followed.text);
  return name === undefined ? WORDS[language].all : WORDS[language].of(name);
}

type Entry = LatestInitiativesQuery['initiatives'][number];

interface Latest {
  /** What is followed, as it is called now; absent where there is none, or all is followed. */
  subject?: { id: string; name: string } | null;
  initiatives: readonly Entry[];
}

async function latest(ask: Ask, request: Asking, followed: Followed | undefined, language: Language): Promise<Latest> {
  if (!followed) return ask(request, LatestInitiativesDocument, {});
  if (followed.page === 'search') return { initiatives: await found(ask, request, followed.text) };
  const { page, id } = followed;
  if (page === 'region') {
    const { region, initiatives } = await ask(request, LatestOfRegionDocument, { id });
    return { subject: region, initiatives };
  }
  const { theme, initiatives } = await ask(request, LatestOfThemeDocument, { id });
  return { subject: theme && { id: theme.id, name: nameOf(theme, language) }, initiatives };
}

/** Initiatives that a search finds first, as feeds have them: the latest first. Throws BAD_USER_INPUT where the text is too long. */
async function found(ask: Ask, request: Asking, text: string): Promise<Entry[]> {
  const { search } = await ask(request, LatestOfSearchDocument, { text });
  const entries = search.hits.flatMap(({ item }) => (item.__typename === 'Initiative' ? [item] : []));
  return entries.sort((one, other) => other.modified.localeCompare(one.modified));
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
