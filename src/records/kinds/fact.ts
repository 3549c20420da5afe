import { cited } from './citation.ts';
import type { Order } from './in-order.ts';
import { slug } from './text.ts';
import { z } from './zod.ts';

/** How the entries of one list in a record become relationships in the graph. */
export interface Fact {
  relationship: string;
  /** Which way the relationship points, seen from the record that states it. */
  direction: 'out' | 'in';
  /** The kind of node at the other end. */
  to: string;
  /** The property whose value is a second relationship to write, `PRODUCES` beside `HAS_RESOURCE`, and all of these. */
  also?: { by: string; types: readonly string[] };
  /** Indicates that we tie them ourselves: no lines need tell it. */
  ours?: true;
  /** Indicates that another record stands in the list once, whatever its role. */
  once?: true;
  /** What is meant where an entry does not say it: never more than is known. */
  unsaid?: Readonly<Record<string, string>>;
}

/** A list in a record whose entries are nodes of their own that live and die with the record. */
export interface Part {
  relationship: string;
  label: string;
}

export const facts = z.registry<Fact>();
export const parts = z.registry<Part>();
/** Entries of lists of facts: one that needs no more than an id may be written as that id. */
export const entries = z.registry();

/**
 * A list of facts that tie the record to other nodes: `{ id: the other node, …properties, source, lines }`.
 * An entry without properties may be written as the bare id.
 */
export function factList<Properties extends z.ZodRawShape>(fact: Fact, properties: Properties) {
  const entry = z.strictObject({ id: slug, ...properties, ...cited });
  const prepared = z.preprocess((value) => (typeof value === 'string' ? { id: value } : value), entry);
  entries.add(prepared);
  const list = z.array(prepared).max(2000);
  facts.add(list, fact);
  return list.optional();
}

/** A list of nodes that belong to this record only, such as the targets of an initiative. */
export function partList<Properties extends z.ZodRawShape>(part: Part, properties: Properties, order?: Order) {
  const entry = z.strictObject({ ...properties, ...cited });
  const list = z.array(order ? entry.refine(order.holds, order.refusal) : entry).max(500);
  parts.add(list, part);
  return list.optional();
}

/** What is tied to a theme is about it (SUBJECT) or touches on it (ASPECT); who does not say it means no more than that. */
export function themeList(of: Pick<Fact, 'ours'> = {}) {
  return factList(
    { relationship: 'HAS_THEME', direction: 'out', to: 'Theme', once: true, unsaid: { role: 'ASPECT' }, ...of },
    { role: z.enum(['SUBJECT', 'ASPECT']).optional() },
  );
}

/** STATED: the source says so. DERIVED: we read it so. */
export const assertion = z.enum(['STATED', 'DERIVED']);
