import { fieldOf, type KindField } from './kind-names.ts';
import { kindNames, kinds } from './kinds.ts';
import { type Language, pathBegin } from './language.ts';
import { keysOf } from './own-keys.ts';

/** Where pages stand that are about no kind of thing. */
const ownPages = {
  home: { nl: '', en: '' },
  search: { nl: 'zoeken', en: 'search' },
  compare: { nl: 'vergelijken', en: 'compare' },
  themes: { nl: 'themas', en: 'themes' },
  factors: { nl: 'factoren', en: 'factors' },
  network: { nl: 'netwerk/:id', en: 'network/:id' },
  matrix: { nl: 'matrix', en: 'matrix' },
  regions: { nl: 'regios', en: 'regions' },
  growth: { nl: 'groeipaden', en: 'growth-paths' },
  add: { nl: 'aanmelden', en: 'add' },
  // Its secret stands behind a #, which browsers send to nobody; once it stood in the path.
  submission: { nl: 'aanmelding/*', en: 'submission/*' },
  desk: { nl: 'werkplek/*', en: 'desk/*' },
  developers: { nl: 'ontwikkelaars', en: 'developers' },
  reference: { nl: 'ontwikkelaars/naslag', en: 'developers/reference' },
  accessibility: { nl: 'toegankelijkheid', en: 'accessibility' },
} as const satisfies Record<string, Record<Language, string>>;

/** Pages of the explorer; those about a thing of some kind are named as the kind's field in the API. */
export type PageName = keyof typeof ownPages | KindField;

/** Where each page stands, after the `/en` of English. `:id` is the id of what the page is about. */
export const pages = {
  ...ownPages,
  ...Object.fromEntries(
    kindNames.map((kind) => {
      const { nl, en } = kinds[kind].path;
      return [fieldOf(kind), { nl: `${nl}/:id`, en: `${en}/:id` }];
    }),
  ),
} as Readonly<Record<PageName, Readonly<Record<Language, string>>>>;

/** Address of a page in a language. Pages about one thing need its id; `rest` is what follows, such as `?q=stage`. */
export function pathTo(page: PageName, language: Language, id = '', rest = ''): string {
  const tail = pages[page][language].replace(':id', encodeURIComponent(id)).replace(/\/?\*$/, '');
  return `${pathBegin[language]}${tail && `/${tail}`}${rest}` || '/';
}

/** The pattern of a page's address, as a router has it: with `:id` in the place of an id. */
export function patternOf(page: PageName, language: Language): string {
  return `${pathBegin[language]}/${pages[page][language]}`;
}

/** Which page stands at an address; undefined where none does. `id` is empty for pages about nothing in particular. */
export function pageAt(pathname: string): { page: PageName; language: Language; id: string } | undefined {
  const parts = pathname.split('/').filter((part) => part !== '');
  const language = parts[0] === 'en' ? 'en' : 'nl';
  if (language === 'en') parts.shift();
  for (const page of keysOf(pages)) {
    const pattern = pages[page][language].split('/').filter((part) => part !== '');
    const open = pattern.at(-1) === '*';
    if (open ? parts.length < pattern.length - 1 : parts.length !== pattern.length) continue;
    if (!pattern.every((part, index) => part === '*' || part === ':id' || part === parts[index])) continue;
    const part = parts[pattern.indexOf(':id')];
    return { page, language, id: pattern.includes(':id') && part ? readable(part) : '' };
  }
  return undefined;
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
