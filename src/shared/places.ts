import { bilingual } from './bilingual.ts';
import { type Language, languages } from './language.ts';
import { keysOf } from './own-keys.ts';

/** Places in pages that addresses name after `#`, such as who to call. */
export const places = bilingual(
  { who: 'wie', lessons: 'lessen', factors: 'factoren', bridges: 'bruggen', related: 'lijkt-op' },
  { who: 'who', lessons: 'lessons', factors: 'factors', bridges: 'bridges', related: 'related' },
);

export type Place = keyof (typeof places)['nl'];

/** Parameters of addresses that are words of a language, such as the lines of a source to look up. */
export const parameters = bilingual({ lines: 'regels' }, { lines: 'lines' });

/** Name of a place on a page in a language, where an address may name it in another; any other name as it is. */
export function placeIn(language: Language, name: string): string {
  const place = keysOf(places[language]).find((key) => languages.some((each) => places[each][key] === name));
  return place === undefined ? name : places[language][place];
}

/** What a parameter holds, by its name in whatever language; null where it is not there. */
export function parameterOf(search: URLSearchParams, name: keyof (typeof parameters)['nl']): string | null {
  return languages.map((language) => search.get(parameters[language][name])).find((value) => value !== null) ?? null;
}

/** The same parameters with their names in a language: `?regels=22` becomes `?lines=22`. */
export function searchIn(language: Language, search: string): string {
  const renamed = new Map(keysOf(parameters[language]).flatMap((key) => languages.map((each) => [parameters[each][key], key] as const)));
  const entries = [...new URLSearchParams(search)].map(([name, value]): [string, string] => {
    const key = renamed.get(name);
    return [key === undefined ? name : parameters[language][key], value];
  });
  return entries.length === 0 ? '' : `?${new URLSearchParams(entries)}`;
}
