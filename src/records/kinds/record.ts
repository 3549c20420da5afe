import type { Kind } from '../../shared/kinds.ts';
import { cites } from './citation.ts';
import { contact } from './contact.ts';
import { factor } from './factor.ts';
import { initiative } from './initiative.ts';
import { lesson } from './lesson.ts';
import { organisation } from './organisation.ts';
import { pathway } from './pathway.ts';
import { profession } from './profession.ts';
import { region } from './region.ts';
import { resource } from './resource.ts';
import { source } from './source.ts';
import { slug } from './text.ts';
import { theme } from './theme.ts';
import type { z } from './zod.ts';

/** What every record has: its id, the source of its facts unless they name another, and the lines of its fields. */
const base = { id: slug, source: slug.optional(), cites: cites.optional() };

/** The schema of a record by kind: a line for each kind of `shared/kinds.ts`. */
export const schemas = {
  Initiative: initiative.safeExtend(base),
  Organisation: organisation.extend(base),
  Contact: contact.safeExtend(base),
  Theme: theme.extend(base),
  Factor: factor.extend(base),
  Lesson: lesson.extend(base),
  Resource: resource.extend(base),
  Profession: profession.extend(base),
  Pathway: pathway.extend(base),
  Region: region.extend(base),
  Source: source.safeExtend(base),
} as const satisfies Record<Kind, z.ZodObject>;

type RecordOf<K extends Kind> = { type: K } & z.output<(typeof schemas)[K]>;
/** A record as checked: one node of the graph with the facts it states. */
export type KnowledgeRecord = { [K in Kind]: RecordOf<K> }[Kind];
