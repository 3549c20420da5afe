import { pathTo } from '../shared/paths.ts';
import { type Child, make } from './make.ts';
import type { Setting } from './view.ts';

/** Pages that the elements lead to. */
type Led = 'initiative' | 'theme' | 'contact' | 'organisation' | 'network';

/** A link to a page of Kruispunt; `lang` is that of its text, where it is another than that around it. */
export function linkTo(page: Led, id: string, text: string, { origin, language }: Setting, lang?: string): HTMLElement {
  return make('a', { part: 'link', href: origin + pathTo(page, language, id), lang }, text);
}

/** What every element shows: a heading, what it is about, and where there is more. */
export function card({ level, language }: Setting, heading: Child, body: readonly Child[], foot: Child): HTMLElement {
  return make(
    'article',
    { part: 'card', lang: language },
    make(`h${level}`, { part: 'title' }, heading),
    ...body,
    make('p', { part: 'foot' }, foot),
  );
}

/** A list with an entry of each line. */
export function list(entries: readonly (readonly Child[])[]): HTMLElement {
  return make('ul', { part: 'list' }, ...entries.map((lines) => make('li', { part: 'item' }, ...lines)));
}

/** A text of its own, as what part of the element; nothing where there is none. */
export function line(part: string, text: string | null | undefined, lang?: string): Child {
  return text ? make('p', { part, lang }, text) : '';
}
