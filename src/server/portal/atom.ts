import { Feed } from 'feed';
import type { InitiativeWhere } from '../../generated/schema.ts';
import { FeedSubjectDocument, LatestInitiativesDocument, type LatestInitiativesQuery } from '../../generated/server.ts';
import type { Language } from '../../shared/language.ts';
import { LICENCE } from '../../shared/licence.ts';
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
  const subject = followed && (await subjectOf(ask, request, followed, language));
  if (followed && !subject) return undefined;
  if (followed && subject && subject.id !== followed.id) return { movedTo: subject.id };
  const { initiatives } = await ask(request, LatestInitiativesDocument, { where: followed && among(followed) });
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

async function subjectOf(
  ask: Ask,
  request: Asking,
  { page, id }: NonNullable<Followed>,
  language: Language,
): Promise<{ id: string; name: string } | undefined> {
  const { theme, region } = await ask(request, FeedSubjectDocument, { id });
  if (page === 'region') return region ?? undefined;
  return theme ? { id: theme.id, name: (language === 'en' && theme.labelEn) || theme.label } : undefined;
}

function among({ page, id }: NonNullable<Followed>): InitiativeWhere {
  const itself = { id: { eq: id } };
  if (page === 'region') return { regions: { some: itself } };
  const above = [1, 2, 3].reduce<object[]>((nested) => [itself, { broader: { some: { OR: nested } } }], [itself]);
  return { themes: { some: { OR: above } } };
}

type Entry = LatestInitiativesQuery['initiatives'][number];

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
    category: themes.map((theme) => ({ term: theme.id, name: (language === 'en' && theme.labelEn) || theme.label })),
  };
}
