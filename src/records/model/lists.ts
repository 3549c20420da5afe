import { z } from 'zod';
import { isKind, type Kind, kindNames } from '../../shared/kinds.ts';
import { type Fact, facts, type Part, parts } from '../kinds/fact.ts';
import { type KnowledgeRecord, schemas } from '../kinds/record.ts';

/** A list of a kind that states facts or holds parts. */
interface List {
  fact?: Fact & { to: Kind };
  part?: Part;
}

/** An entry of such a list: what all of them may have, and whatever its own list has besides. */
export interface Entry {
  /** Of the other record, where the list states facts. */
  id?: string;
  role?: string;
  source?: string;
  lines?: string;
  /** Id of who said it, in a part that is a quote. */
  contact?: string;
  [property: string]: unknown;
}

type Lists = ReadonlyMap<string, List>;

const NONE: Lists = new Map();
const listsByKind = new Map(kindNames.map((kind) => [kind, listsIn(kind)]));

/** The lists of a kind that state facts or hold parts, by field. */
export function listsOf(kind: Kind): Lists {
  return listsByKind.get(kind) ?? NONE;
}

function listsIn(kind: Kind): Lists {
  const lists = new Map<string, List>();
  for (const [field, schema] of Object.entries(schemas[kind].shape)) {
    const list = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const fact = facts.get(list);
    const part = parts.get(list);
    if (fact) lists.set(field, { fact: { ...fact, to: kindOf(fact) } });
    if (part) lists.set(field, { part });
  }
  return lists;
}

function kindOf({ relationship, to }: Fact): Kind {
  if (!isKind(to)) throw new Error(`${relationship} leads to '${to}', which is no kind.`);
  return to;
}

/** What a record holds by field, whatever its kind. */
export function fieldsOf(record: KnowledgeRecord): Readonly<Record<string, unknown>> {
  return record;
}

/** The entries of a list of a record; none where the record does not have it. */
export function entriesOf(record: KnowledgeRecord, field: string): readonly Entry[] {
  return entriesIn(fieldsOf(record)[field]);
}

/** Entries, out of a value that may be a list of a record. */
export function entriesIn(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isEntry) : [];
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}
