import type { NodeKind } from '../kinds.ts';

/** Relationships that the network draws, in the order of its legend; each goes from what is named first in the model. */
export const relations = [
  'enabler',
  'barrier',
  'hasTheme',
  'broader',
  'taught',
  'addresses',
  'produces',
  'uses',
  'contactFor',
  'worksAt',
  'participates',
  'funds',
  'partOf',
  'involves',
  'growsInto',
  'usesPathway',
  'locatedIn',
] as const;

export type Relation = (typeof relations)[number];

export function isRelation(name: string): name is Relation {
  return relations.some((relation) => relation === name);
}

interface Field {
  /** Kind of the nodes that the field holds. */
  kind: NodeKind;
  /** What ties them to the node that has the field; absent where another field of theirs tells. */
  relation?: Relation;
  /** Indicates that the relationship goes from them to the node. */
  back?: true;
}

const back = (kind: NodeKind, relation: Relation): Field => ({ kind, relation, back: true });
const to = (kind: NodeKind, relation: Relation): Field => ({ kind, relation });

/** What the fields of the API's types hold, by kind of node and name of the field. */
export const fields: Record<NodeKind, Record<string, Field>> = {
  initiative: {
    partOf: to('initiative', 'partOf'),
    parts: back('initiative', 'partOf'),
    organisations: back('organisation', 'participates'),
    funders: back('organisation', 'funds'),
    contacts: back('contact', 'contactFor'),
    themes: to('theme', 'hasTheme'),
    enablers: to('factor', 'enabler'),
    barriers: to('factor', 'barrier'),
    lessons: to('lesson', 'taught'),
    produces: to('resource', 'produces'),
    uses: to('resource', 'uses'),
    professions: to('profession', 'involves'),
    pathways: to('pathway', 'usesPathway'),
    regions: to('region', 'locatedIn'),
  },
  theme: {
    broader: to('theme', 'broader'),
    narrower: back('theme', 'broader'),
    initiatives: back('initiative', 'hasTheme'),
    lessons: back('lesson', 'hasTheme'),
    resources: back('resource', 'hasTheme'),
  },
  factor: {
    enabledInitiatives: back('initiative', 'enabler'),
    hinderedInitiatives: back('initiative', 'barrier'),
    lessons: back('lesson', 'addresses'),
  },
  lesson: {
    initiatives: back('initiative', 'taught'),
    factors: to('factor', 'addresses'),
    themes: to('theme', 'hasTheme'),
  },
  resource: {
    initiatives: { kind: 'initiative' },
    themes: to('theme', 'hasTheme'),
  },
  contact: {
    initiatives: to('initiative', 'contactFor'),
    organisations: to('organisation', 'worksAt'),
  },
  organisation: {
    initiatives: to('initiative', 'participates'),
    funded: to('initiative', 'funds'),
    contacts: back('contact', 'worksAt'),
    regions: to('region', 'locatedIn'),
  },
  profession: {
    growsInto: to('profession', 'growsInto'),
    growsFrom: back('profession', 'growsInto'),
    initiatives: back('initiative', 'involves'),
  },
  pathway: { initiatives: back('initiative', 'usesPathway') },
  region: {
    initiatives: back('initiative', 'locatedIn'),
    organisations: back('organisation', 'locatedIn'),
  },
};
