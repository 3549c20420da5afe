import type { z } from 'zod';
import { cfirConstructs, cfirDomain } from './cfir.ts';
import { type Cites, formatLines, type LineRange, parseLines } from './citation.ts';
import { type Fact, facts, type Part, parts } from './fact.ts';
import { type Kind, type KnowledgeRecord, kinds } from './record.ts';

type Properties = Record<string, unknown>;

export interface NodeRow {
  id: string;
  label: string;
  properties: Properties;
}

interface RelationshipRow {
  from: string;
  to: string;
  type: string;
  properties: Properties;
}

/** A node that belongs to one record: `owner` is tied to it by a relationship of type `type`. */
interface PartRow extends NodeRow {
  owner: string;
  type: string;
  /** Id of the contact who said it, where the part is a quote of somebody who is named. */
  speaker?: string;
}

/** What a record is in the graph: its node, the parts that live with it, and the relationships that it states. */
export interface Projection {
  node: NodeRow;
  parts: PartRow[];
  relationships: RelationshipRow[];
}

interface Entry extends Properties {
  id: string;
  source?: string;
  lines?: string;
}

/** The lists of a kind that state facts or hold parts, by field. */
export function listsOf(kind: Kind): Map<string, { fact?: Fact; part?: Part }> {
  const lists = new Map<string, { fact?: Fact; part?: Part }>();
  for (const [field, schema] of Object.entries(kinds[kind].shape) as [string, z.ZodType][]) {
    const inner = schema.type === 'optional' ? (schema as z.ZodOptional<z.ZodType>).unwrap() : schema;
    const fact = facts.get(inner);
    const part = parts.get(inner);
    if (fact) lists.set(field, { fact });
    if (part) lists.set(field, { part });
  }
  return lists;
}

/** Relationship types that a record of this kind owns, by direction: replaced as a whole when the record changes. */
export function ownedRelationships(kind: Kind): { out: string[]; in: string[] } {
  const owned = { out: ['CITED_IN'], in: [] as string[] };
  for (const { fact } of listsOf(kind).values()) {
    if (!fact) continue;
    owned[fact.direction].push(fact.relationship);
    if (fact.also === 'role') owned[fact.direction].push('PRODUCES', 'USES');
  }
  return owned;
}

/** Lists of texts are never null in the graph: a record without one has an empty one. */
function emptyLists(kind: Kind): Properties {
  const lists = listsOf(kind);
  const fields = Object.entries(kinds[kind].shape) as [string, z.ZodType][];
  return Object.fromEntries(fields.filter(([field, schema]) => isList(schema) && !lists.has(field)).map(([field]) => [field, []]));
}

function isList(schema: z.ZodType): boolean {
  return schema.type === 'optional' ? isList((schema as z.ZodOptional<z.ZodType>).unwrap()) : schema.type === 'array';
}

/** Facts that follow from a record's own fields by a fixed rule. */
function derivedProperties(record: KnowledgeRecord): Properties {
  if (record.type !== 'Factor') return {};
  return { domain: cfirDomain(record.construct), constructLabel: cfirConstructs.get(record.construct) };
}

export function projectRecord(record: KnowledgeRecord): Projection {
  const { type, source: ownSource, cites: cited = {}, ...fields } = record;
  const lists = listsOf(type);
  const properties: Properties = { ...emptyLists(type), ...derivedProperties(record) };
  const projection: Projection = { node: { id: record.id, label: type, properties }, parts: [], relationships: [] };
  const citations = new Citations(ownSource, cited);

  for (const [field, value] of Object.entries(fields)) {
    const list = lists.get(field);
    if (!list) {
      properties[field] = value;
      continue;
    }
    for (const [index, entry] of (value as Entry[]).entries()) {
      const { id, source = ownSource, lines, ...rest } = entry;
      const where = lines && source ? { source, lines } : {};
      citations.add(source, lines);
      if (list.fact) {
        const { relationship, direction, also } = list.fact;
        const ends = direction === 'out' ? { from: record.id, to: id } : { from: id, to: record.id };
        projection.relationships.push({ ...ends, type: relationship, properties: { ...rest, ...where } });
        if (also) projection.relationships.push({ ...ends, type: String(rest[also]), properties: where });
      } else if (list.part) {
        const { contact, ...properties } = rest;
        projection.parts.push({
          id: `${record.id}--${field.replace(/s$/, '')}-${index + 1}`,
          label: list.part.label,
          owner: record.id,
          type: list.part.relationship,
          ...(typeof contact === 'string' && { speaker: contact }),
          properties: { ...properties, ...where },
        });
      }
    }
  }
  for (const row of citations.rows()) {
    projection.relationships.push({
      from: record.id,
      to: row.source,
      type: 'CITED_IN',
      properties: { lines: row.lines, fields: row.fields },
    });
  }
  return projection;
}

/** Collects where the facts of one record can be looked up, by source. */
class Citations {
  readonly #bySource = new Map<string, { ranges: LineRange[]; fields: string[] }>();

  constructor(ownSource: string | undefined, cited: Cites) {
    for (const [field, citation] of Object.entries(cited)) {
      for (const one of Array.isArray(citation) ? citation : [citation]) {
        const { source, lines } = typeof one === 'string' ? { source: ownSource, lines: one } : one;
        this.add(source, lines, field);
      }
    }
  }

  add(source: string | undefined, lines: string | undefined, field?: string): void {
    if (!source || !lines) return;
    const found = this.#bySource.get(source) ?? { ranges: [], fields: [] };
    found.ranges.push(...parseLines(lines));
    if (field) found.fields.push(`${field} ${lines}`);
    this.#bySource.set(source, found);
  }

  rows() {
    return [...this.#bySource].map(([source, { ranges, fields }]) => ({ source, lines: formatLines(ranges), fields }));
  }
}
