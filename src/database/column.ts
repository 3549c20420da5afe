/**
 * What a value of a row must be: answers it under its type, and throws a TypeError that names where it stands when it is something else.
 * It never tells the value, which may be somebody's.
 */
export type Column<Value> = (value: unknown, at: string) => Value;

/** Columns by name. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The values of some columns by name. */
export type ValuesOf<Of extends Columns> = { [Name in keyof Of]: ReturnType<Of[Name]> };

export const text: Column<string> = (value, at) => {
  if (typeof value !== 'string') throw unexpected(value, at, 'a text');
  return value;
};

/** A number; a whole one also as the driver answers it where it is exact. */
export const number: Column<number> = (value, at) => {
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value);
  if (typeof value !== 'number') throw unexpected(value, at, 'a number');
  return value;
};

export const boolean: Column<boolean> = (value, at) => {
  if (typeof value !== 'boolean') throw unexpected(value, at, 'true or false');
  return value;
};

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Column<Word> {
  return (value, at) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw unexpected(value, at, `one of ${words.join(', ')}`);
    return found;
  };
}

export function orNull<Value>(column: Column<Value>): Column<Value | null> {
  return (value, at) => (value === null || value === undefined ? null : column(value, at));
}

/** Absent where the graph has null, or no property of the name. */
export function optional<Value>(column: Column<Value>): Column<Value | undefined> {
  return (value, at) => (value === null || value === undefined ? undefined : column(value, at));
}

/** A map of any values. */
export const anyMap: Column<Record<string, unknown>> = (value, at) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(value, at, 'a map');
  return { ...value };
};

/** What is kept as JSON, since Neo4j has no nested properties. */
export function jsonOf<Value>(column: Column<Value>): Column<Value> {
  return (value, at) => column(JSON.parse(text(value, at)), at);
}

export function listOf<Value>(column: Column<Value>): Column<Value[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw unexpected(value, at, 'a list');
    return value.map((entry: unknown, index) => column(entry, `${at}[${index}]`));
  };
}

/** A map, or a row itself, with these values; what else it holds is left out. */
export function mapOf<Of extends Columns>(columns: Of): Column<ValuesOf<Of>> {
  const named = Object.entries(columns);
  return (value, at) => {
    if (typeof value !== 'object' || value === null) throw unexpected(value, at, 'a map');
    const held = new Map<string, unknown>(Object.entries(value));
    const read = named.map(([name, column]) => [name, column(held.get(name), `${at}.${name}`)] as const);
    // The one claim about rows: that what was read column by column is what the columns say.
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as ValuesOf<Of>;
  };
}

function unexpected(value: unknown, at: string, expected: string): TypeError {
  const found = value === null || value === undefined ? 'nothing' : Array.isArray(value) ? 'a list' : `a value of type ${typeof value}`;
  return new TypeError(`${at} is ${found}, where ${expected} is expected.`);
}
