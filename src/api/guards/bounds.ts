/** Conditions of one filter: the database's planner takes long for thousands. */
const MOST_CONDITIONS = 100;
/** How deep AND, OR and NOT are nested: the database's parser ends in an overflow on hundreds. */
const DEEPEST_LOGIC = 8;
/** Values of one list, such as the ids of `in`. */
const MOST_VALUES = 1_000;
/** Entries of `sort`. */
const MOST_SORTS = 10;

/** Values of all variables of a query together: to hold tens of thousands against the schema takes long by itself. */
export const MOST_VARIABLE_VALUES = 5_000;

const LOGIC = new Set(['AND', 'OR', 'NOT']);

/** What of an argument is more than the database can be asked at once, in one sentence without its subject; undefined when it is not. */
export function boundFault(name: string, value: unknown): string | undefined {
  if (name === 'sort' && Array.isArray(value) && value.length > MOST_SORTS) {
    return `has ${value.length} entries, but may have at most ${MOST_SORTS}.`;
  }
  let conditions = 0;
  // Without recursion, since what is checked may be nested as deep as the body of a request allows.
  const waiting: { value: unknown; logic: number }[] = [{ value, logic: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: inner, logic } = next;
    if (logic > DEEPEST_LOGIC) return `nests AND, OR and NOT more than ${DEEPEST_LOGIC} deep: write it flatter, or ask in several queries.`;
    if (Array.isArray(inner)) {
      if (inner.length > MOST_VALUES)
        return `has a list of ${inner.length} values, but may have at most ${MOST_VALUES}: ask in several queries.`;
      for (const entry of inner) waiting.push({ value: entry, logic });
    } else if (typeof inner === 'object' && inner !== null) {
      for (const [key, entry] of Object.entries(inner)) {
        if (typeof entry !== 'object' || entry === null || isValues(entry)) conditions++;
        waiting.push({ value: entry, logic: logic + (LOGIC.has(key) ? 1 : 0) });
      }
    }
    if (conditions > MOST_CONDITIONS) return `has more than ${MOST_CONDITIONS} conditions: ask in several queries.`;
  }
  return undefined;
}

/** Whether variables hold more values than a query needs, at whatever depth. */
export function holdsTooMuch(variables: unknown): boolean {
  const waiting = [variables];
  for (let seen = 0; waiting.length > 0; seen++) {
    if (seen + waiting.length > MOST_VARIABLE_VALUES) return true;
    const next = waiting.pop();
    // Not spread, since an argument list has an end.
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) waiting.push(inner);
  }
  return false;
}

/** Whether these are the values of one condition. */
function isValues(value: object): boolean {
  return Array.isArray(value) && value.every((entry) => typeof entry !== 'object');
}
