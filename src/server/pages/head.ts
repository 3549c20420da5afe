import { kindOfField } from '../../shared/kind-names.ts';
import type { Kind } from '../../shared/kinds.ts';
import { type Language, languages } from '../../shared/language.ts';
import { isKeyOf } from '../../shared/own-keys.ts';
import { type PageName, pathTo } from '../../shared/paths.ts';
import { titles } from '../../shared/titles.ts';
import { documentOf } from '../linked-data/description.ts';
import { thingQuestion } from '../linked-data/thing.ts';
import type { Ask, Asking } from './ask.ts';
import type { FailureStatus } from './failure.ts';
import { pathToFeed } from './feed-path.ts';
import { type Head, headHtml } from './head-html.ts';
import { pathToOembed } from './oembed-path.ts';
import { pathToPicture } from './picture-path.ts';
import { type Subject, subjectIn, subjectOf, subjectQuestion } from './subject.ts';

/** A page by its address. */
export interface Place {
  page: PageName;
  language: Language;
  /** Id of what it is about; empty for a page about nothing in particular. */
  id: string;
}

/** How a page begins: the status that it is answered with, and its head; or where what was merged is now. */
export type Opening = { status: 200 | 404 | FailureStatus; head: string } | { status: 301; to: string };

/** What is said where a page has nothing of its own to say. */
export const SITE: Record<Language, Pick<Head, 'title' | 'description'>> = {
  nl: {
    title: 'Kruispunt',
    description:
      'Initiatieven om zorgprofessionals op te leiden en te behouden: wat hielp, wat hinderde, wat ervan geleerd is en wie u erover kunt spreken.',
  },
  en: {
    title: 'Kruispunt',
    description:
      'Initiatives that train and keep care professionals in the Netherlands: what helped, what hindered, what was learned and who to call.',
  },
};

/** Pages that no search engine should keep: what is behind a key, and addresses that are a secret. */
const PRIVATE: readonly PageName[] = ['submission', 'desk'];

const NETWORK_OF: Record<Language, string> = { nl: 'Netwerk van', en: 'Network of' };

/** Describes the site itself, in the words of schema.org. */
export type DescribeSite = (request: Asking, language: Language) => Promise<object>;

/** What an opening is made of. */
interface Sayings {
  origin: string;
  ask: Ask;
  describeSite: DescribeSite;
}

/** The opening of the page at an address, if one stands there. Throws what the question about its subject was answered with. */
export async function openingOf(at: Place | undefined, { origin, ask, describeSite }: Sayings, request: Asking): Promise<Opening> {
  if (!at) return { status: 404, head: unlisted('nl') };
  const { page, language, id } = at;
  if (PRIVATE.includes(page)) return { status: 200, head: unlisted(language) };
  const kind = kindOfField(page);
  if (kind) return openingOfThing(at, kind, origin, ask, request);
  const addresses = addressed(at, origin);
  if (page === 'home')
    return { status: 200, head: headHtml({ ...addresses, ...pageTexts(page, language), jsonLd: await describeSite(request, language) }) };
  if (page !== 'network') return { status: 200, head: headHtml({ ...addresses, ...pageTexts(page, language) }) };
  const subject = subjectIn(await ask(request, subjectQuestion(page), { id }), language);
  if (!subject) return { status: 404, head: unlisted(language) };
  if (subject.id !== id) return movedTo(at, subject.id);
  return { status: 200, head: headHtml({ ...addresses, ...networkTexts(subject, language) }) };
}

async function openingOfThing(at: Place, kind: Kind, origin: string, ask: Ask, request: Asking): Promise<Opening> {
  const { page, language, id } = at;
  const thing = (await ask(request, thingQuestion(kind), { id }))[page];
  if (!thing) return { status: 404, head: unlisted(language) };
  const subject = subjectOf(thing, String(thing['id']), kind, language);
  if (subject.id !== id) return movedTo(at, subject.id);
  const addresses = addressed(at, origin);
  const texts = subjectTexts(subject, language, addresses.canonical);
  const oembed = page === 'initiative' ? origin + pathToOembed(addresses.canonical) : undefined;
  return {
    status: 200,
    head: headHtml({ ...addresses, oembed, ...texts, jsonLd: documentOf(thing, kind, origin), data: pathTo(page, language, id) }),
  };
}

const movedTo = ({ page, language }: Place, id: string): Opening => ({ status: 301, to: pathTo(page, language, id) });

/** The opening of a page that could not be made: the page itself says so. */
export function failedOpening(at: Place | undefined, origin: string, status: FailureStatus): Opening {
  return { status, head: at ? headHtml({ ...addressed(at, origin), ...SITE[at.language] }) : unlisted('nl') };
}

type Texts = Pick<Head, 'title' | 'description' | 'hidden' | 'isOfThing'> & { picture?: string };

/** The head of what has no address for search engines. */
function unlisted(language: Language): string {
  return headHtml({ language, ...SITE[language] });
}

function addressed({ page, language, id }: Place, origin: string) {
  const address = (each: Language) => origin + pathTo(page, each, id);
  const alternates = [...languages.map((each) => [each, address(each)] as const), ['x-default', address('nl')] as const];
  const followed = page === 'theme' || page === 'region' ? { page, id } : undefined;
  const [picture, feed] = [origin + pathToPicture(language), origin + pathToFeed(language, followed)];
  return { language, canonical: address(language), alternates, picture, feed };
}

function pageTexts(page: PageName, language: Language): Texts {
  const { title, lead }: { title?: string; lead?: string } = isKeyOf(titles, page) ? titles[page][language] : {};
  return { title: title ? `${title} – Kruispunt` : 'Kruispunt', description: lead ?? SITE[language].description };
}

function subjectTexts(subject: Subject, language: Language, canonical: string): Texts {
  return {
    title: `${subject.name} – Kruispunt`,
    description: subject.text ?? SITE[language].description,
    hidden: subject.isHidden,
    isOfThing: true,
    ...(!subject.isHidden && { picture: `${canonical}.png` }),
  };
}

function networkTexts({ name }: Subject, language: Language): Texts {
  return { title: `${NETWORK_OF[language]} ${name} – Kruispunt`, description: SITE[language].description };
}
