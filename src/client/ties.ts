import type { Entity } from './entity.ts';

type Kind = Entity['__typename'];

/**
 * What a tie is called at its other end, by the kind that states it and the field it stands in; null where that end does not tell of it.
 * What stands in no such field are parts of the thing itself: targets, milestones, and quotes, which name their speakers.
 */
const inverses: Readonly<Record<Kind, Readonly<Record<string, string | null>>>> = {
  Initiative: {
    partOf: 'parts',
    organisations: 'initiatives',
    funders: 'funded',
    contacts: 'initiatives',
    themes: 'initiatives',
    enablers: 'enabledInitiatives',
    barriers: 'hinderedInitiatives',
    lessons: 'initiatives',
    resources: 'initiatives',
    professions: 'initiatives',
    pathways: 'initiatives',
    regions: 'initiatives',
    sources: 'initiatives',
  },
  Organisation: { regions: 'organisations', sources: null },
  Contact: { organisations: 'contacts', sources: null },
  Theme: { broader: 'narrower', sources: null },
  Factor: { sources: null },
  Lesson: { factors: 'lessons', themes: 'lessons', sources: null },
  Resource: { themes: 'resources', sources: null },
  Profession: { growsInto: 'growsFrom', sources: null },
  Pathway: { sources: null },
  Region: { sources: null },
  Source: {},
};

/** A tie between two things, which one of them states. */
export interface Tie {
  /** Id of the thing that states it. */
  readonly from: string;
  /** What that thing calls it, such as `themes`. */
  readonly field: string;
  /** Id of the thing at the other end. */
  readonly to: string;
  /** What that one calls it, such as `initiatives`; null where it does not tell of it. */
  readonly inverse: string | null;
  /** What is said of it, such as its role, and the lines of the source that says so. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The ties that an entity states. A copy that keeps each once, by `from`, has them right at both ends. */
export function tiesOf(entity: Entity): Tie[] {
  const fields: Readonly<Record<string, unknown>> = { ...entity };
  return Object.entries(inverses[entity.__typename]).flatMap(([field, inverse]) => {
    const entries = fields[field];
    return (Array.isArray(entries) ? entries : []).map(({ id, ...properties }) => ({
      from: entity.id,
      field,
      to: id,
      inverse,
      properties,
    }));
  });
}
