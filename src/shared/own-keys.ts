/** Whether a name is one of an object's own: of a vocabulary, for one. */
export function isKeyOf<Name extends string>(object: Readonly<Record<Name, unknown>>, name: unknown): name is Name {
  return typeof name === 'string' && Object.hasOwn(object, name);
}

/** The names of an object that has no others than its type tells. */
export function keysOf<Name extends string>(object: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(object).filter((name) => isKeyOf(object, name));
}

/** An object with a value for each of some names. */
export function recordOf<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
}
