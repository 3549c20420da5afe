import { type Language, pathBegin } from './language.ts';

/** Pages with a document of their own, apart from the explorer: by language, after the `/en` of English. */
export const apart = {
  graphiql: { nl: 'ontwikkelaars/graphiql', en: 'developers/graphiql' },
  embed: { nl: 'embed/initiatief/:id', en: 'embed/initiative/:id' },
} as const satisfies Record<string, Record<Language, string>>;

/** Address of such a page; with `:id` where none is given. */
export function pathApart(page: keyof typeof apart, language: Language, id?: string): string {
  const tail = id === undefined ? apart[page][language] : apart[page][language].replace(':id', encodeURIComponent(id));
  return `${pathBegin[language]}/${tail}`;
}
