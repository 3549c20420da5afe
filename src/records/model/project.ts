import { z } from 'zod';
import { cfirConstructs, cfirDomain } from '../../shared/cfir.ts';
import type { Kind } from '../../shared/kinds.ts';
import { formatLines, type LineRange, parseLines } from '../kinds/citation.ts';
import { type KnowledgeRecord, schemas } from '../kinds/record.ts';
import { entriesIn, entriesOf, listsOf } from './lists.ts';
import { publishedRecord, unpublishedFields } from './published.ts';

type Properties = Record<string, unknown>;

/** Label of a contact that is not public: no question of a reader looks at it. */
const WITHHELD = 'Withheld';

const NOBODY: ReadonlySet<string> = new Set();

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

/** Relationship types that a record of this kind owns, by direction: replaced as a whole when the record changes. */
export function ownedRelationships(kind: Kind): { out: string[]; in: string[] } {
  const owned: { out: string[]; in: string[] } = { out: ['CITED_IN'], in: [] };
  for (const { fact } of listsOf(kind).values()) {
    if (!fact) continue;
    owned[fact.direction].push(fact.relationship);
    if (fact.also) owned[fact.direction].push(...fact.also.types);
  }
  return owned;
}

/** Lists of texts are never null in the graph: a record without one has an empty one. */
function emptyLists(kind: Kind): Properties {
  const lists = listsOf(kind);
  const texts = Object.entries(schemas[kind].shape).filter(
    ([field, schema]) => isList(schema) && !lists.has(field) && !unpublishedFields.has(field),
  );
  return Object.fromEntries(texts.map(([field]) => [field, []]));
}

function isList(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodOptional ? isList(schema.unwrap()) : schema instanceof z.ZodArray;
}

/** Facts that follow from a record's own fields by a fixed rule; what the record says itself comes before them. */
function derivedProperties(record: KnowledgeRecord): Properties {
  if (record.type === 'Source') return { kind: 'DOCUMENT' };
  if (record.type !== 'Factor') return {};
  const { construct, label, labelEn } = record;
  return {
    ...{ domain: cfirDomain(construct), constructLabel: cfirConstructs.get(construct) },
    ...{ helpsLabel: label, hindersLabel: label, helpsLabelEn: labelEn, hindersLabelEn: labelEn },
  };
}

/**
 * What readers may see of a record. A contact that is not public is a bare node under a label of its own, so that the
 * relationships of others have an end: what is published later changes its label and properties. Of contacts among
 * `withheld` (ids) that a record names, it hides where they can be looked up and in what capacity they are quoted.
 */
export function projectRecord(record: KnowledgeRecord, withheld: ReadonlySet<string> = NOBODY): Projection {
  // Asked several times of every record that is written.
  const known = withheld.size === 0 ? projections.get(record) : undefined;
  if (known) return known;
  const projection = project(record, withheld);
  if (withheld.size === 0) projections.set(record, projection);
  return projection;
}

const projections = new WeakMap<KnowledgeRecord, Projection>();

function project(record: KnowledgeRecord, withheld: ReadonlySet<string>): Projection {
  const shown = publishedRecord(record);
  return shown ? projectShown(shown, withheld) : { node: { id: record.id, label: WITHHELD, properties: {} }, parts: [], relationships: [] };
}

function projectShown(record: KnowledgeRecord, withheld: ReadonlySet<string>): Projection {
  const { type, source: ownSource, cites: _, ...fields } = record;
  const lists = listsOf(type);
  const properties: Properties = { ...emptyLists(type), ...derivedProperties(record) };
  const projection: Projection = { node: { id: record.id, label: type, properties }, parts: [], relationships: [] };

  for (const [field, value] of Object.entries(fields)) {
    const list = lists.get(field);
    if (!list) {
      properties[field] = value;
      continue;
    }
    for (const [index, entry] of entriesIn(value).entries()) {
      const { id = '', source, lines, ...rest } = entry;
      const where = whereOf(source, ownSource, lines);
      if (list.fact) {
        const { relationship, direction, also, unsaid } = list.fact;
        const ends = direction === 'out' ? { from: record.id, to: id } : { from: id, to: record.id };
        projection.relationships.push({ ...ends, type: relationship, properties: { ...unsaid, ...rest, ...where } });
        if (also) projection.relationships.push({ ...ends, type: String(rest[also.by]), properties: where });
      } else if (list.part) {
        const { contact, capacity, ...told } = rest;
        projection.parts.push({
          id: `${record.id}--${field.replace(/s$/, '')}-${index + 1}`,
          label: list.part.label,
          owner: record.id,
          type: list.part.relationship,
          ...(typeof contact === 'string' && { speaker: contact }),
          properties: { ...told, ...(capacity !== undefined && !withheld.has(String(contact)) && { capacity }), ...where },
        });
      }
    }
  }
  for (const { source, ...properties } of citationsOf(record, withheld)) {
    projection.relationships.push({ from: record.id, to: source, type: 'CITED_IN', properties });
  }
  return projection;
}

/** What says a fact: lines of a source, or another source than the record's as a whole. */
function whereOf(named: string | undefined, own: string | undefined, lines: string | undefined): Properties {
  const source = named ?? own;
  if (lines && source) return { source, lines };
  return named ? { source: named } : {};
}

/** Where the facts of a record can be looked up: for each source the lines of all, none where it is cited as a whole, and those of its fields (`title 22`). */
export function citationsOf(
  record: KnowledgeRecord,
  withheld: ReadonlySet<string> = NOBODY,
): { source: string; lines: string; fields: string[] }[] {
  const bySource = new Map<string, { ranges: LineRange[]; fields: string[] }>();
  const add = (source: string | undefined, lines: string | undefined, field?: string) => {
    if (!source) return;
    const found = bySource.get(source) ?? { ranges: [], fields: [] };
    if (lines) found.ranges.push(...parseLines(lines));
    if (field) found.fields.push(lines ? `${field} ${lines}` : field);
    bySource.set(source, found);
  };
  for (const [field, citation] of Object.entries(record.cites ?? {})) {
    for (const one of [citation].flat()) {
      const { source, lines } = typeof one === 'string' ? { source: record.source, lines: one } : one;
      add(source, lines, field);
    }
  }
  for (const field of listsOf(record.type).keys()) {
    for (const { id = '', source, lines } of entriesOf(record, field)) {
      if ((lines || source) && !withheld.has(id)) add(source ?? record.source, lines);
    }
  }
  return [...bySource].map(([source, { ranges, fields }]) => ({ source, lines: formatLines(ranges), fields }));
}
