import { type Kind, kindNames, type SearchedKind } from './kinds.ts';

/** Name of a kind's root field in the API, and of its page: `pathway`. */
export type KindField = Uncapitalize<Kind>;

/** Name of a kind in the enums of the API: `PATHWAY`; of `LearningGoal` it would be `LEARNING_GOAL`. */
export type KindName = Screaming<Kind>;

/** The same of a kind that a search finds. */
export type SearchedName = Screaming<SearchedKind>;

type Screaming<Label extends string> = Label extends `${infer First}${infer Rest}` ? `${First}${Underscored<Rest>}` : Label;
type Underscored<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? Uppercase<First> : `_${First}`}${Underscored<Rest>}`
  : Text;

export function fieldOf<K extends Kind>(kind: K): Uncapitalize<K> {
  return `${kind.charAt(0).toLowerCase()}${kind.slice(1)}` as Uncapitalize<K>;
}

export function nameOfKind<K extends Kind>(kind: K): Screaming<K> {
  return kind.replace(/(?<=.)[A-Z]/g, '_$&').toUpperCase() as Screaming<K>;
}

const byName: ReadonlyMap<string, Kind> = new Map(kindNames.map((kind) => [nameOfKind(kind), kind]));
const byField: ReadonlyMap<string, Kind> = new Map(kindNames.map((kind) => [fieldOf(kind), kind]));

/** Kind by its name in the API's enums. */
export function kindNamed(name: KindName): Kind {
  return byName.get(name) as Kind;
}

/** Kind with a root field of this name; undefined for another name. */
export function kindOfField(name: string): Kind | undefined {
  return byField.get(name);
}
