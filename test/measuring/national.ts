import type { KnowledgeRecord } from '../../src/records/kinds/record.ts';

/** What a generated graph holds of each kind, by the number of its initiatives. */
const sizes = (initiatives: number) => ({
  themes: Math.min(500, Math.max(60, Math.ceil(initiatives / 10))),
  factors: Math.min(3_000, Math.max(120, Math.ceil(initiatives / 4))),
  organisations: Math.max(40, Math.ceil(initiatives / 5)),
  contacts: Math.max(40, Math.ceil(initiatives * 0.6)),
  lessons: Math.max(40, initiatives),
});

const SYLLABLES =
  'zorg wijk huis leer werk net stad dorp praktijk stage jong oud ver ge be samen groen hulp thuis kracht ken team vak brug'.split(' ');

/** Numbers between 0 and 1, always the same for a seed (Lehmer's generator). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Records of a country: as many initiatives as asked for, with who takes part and what they tell, in an order in which what is mentioned comes first.
 * Few factors, themes and organisations are in most of them, and most in few, so that a larger graph has larger hubs.
 */
export function* nationalRecords(initiatives: number): Generator<KnowledgeRecord> {
  const { themes, factors, organisations, contacts, lessons } = sizes(initiatives);
  const chance = chances(7);
  const any = (size: number) => Math.floor(chance() * size);
  /** The first far more often than the last. */
  const usual = (size: number) => Math.floor(size ** chance()) - 1;
  const several = (prefix: string, most: number, pick: () => number) =>
    [...new Set(Array.from({ length: most }, pick))].map((number) => ({ id: `${prefix}-${number}` }));
  const word = () => `${SYLLABLES[any(SYLLABLES.length)]}${SYLLABLES[any(SYLLABLES.length)]}${SYLLABLES[usual(SYLLABLES.length)]}`;
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const source = 'bron';
  const stated = 'STATED' as const;

  yield { type: 'Source', id: source, title: 'Bron', publisher: 'Meting', fileName: 'bron.txt', sha256: '0'.repeat(64) };
  for (let n = 0; n < 40; n++) yield { type: 'Region', id: `regio-${n}`, name: `Regio ${word()} ${n}`, source };
  for (let n = 0; n < 40; n++) yield { type: 'Profession', id: `beroep-${n}`, label: `${word()} ${n}`, labelEn: `profession ${n}`, source };
  for (let n = 0; n < themes; n++) {
    yield {
      type: 'Theme',
      id: `thema-${n}`,
      label: `${word()} ${n}`,
      labelEn: `theme ${n}`,
      definition: words(8),
      source,
      broader: n < 20 ? [] : [{ id: `thema-${n % 20}` }],
    };
  }
  for (let n = 0; n < factors; n++) {
    yield {
      type: 'Factor',
      id: `factor-${n}`,
      label: `${words(2)} ${n}`,
      labelEn: `factor ${n}`,
      definition: words(10),
      construct: 'III.G',
      source,
    };
  }
  for (let n = 0; n < organisations; n++) {
    yield {
      type: 'Organisation',
      id: `organisatie-${n}`,
      name: `${words(2)} ${n}`,
      kind: 'HOSPITAL',
      description: words(9),
      source,
      regions: [{ id: `regio-${any(40)}` }],
    };
  }
  for (let n = 0; n < contacts; n++) {
    yield {
      ...{ type: 'Contact', id: `contact-${n}`, name: `${words(2)} ${n}`, kind: 'INDIVIDUAL', email: `c${n}@voorbeeld.nl`, source },
      ...{ legalBasis: 'LEGITIMATE_INTERESTS', purpose: 'Bereikbaar zijn', publish: ['NAME', 'EMAIL', 'EMPLOYMENT'] },
      organisations: several('organisatie', 1, () => usual(organisations)),
    };
  }
  for (let n = 0; n < lessons; n++) {
    yield {
      ...{ type: 'Lesson', id: `les-${n}`, statement: `${words(10)} ${n}.`, source },
      factors: several('factor', 2, () => usual(factors)),
      themes: several('thema', 1, () => usual(themes)),
    };
  }
  for (let n = 0; n < initiatives; n++) {
    const enablers = several('factor', 5, () => usual(factors));
    const barriers = several('factor', 3, () => usual(factors)).filter(({ id }) => !enablers.some((enabler) => enabler.id === id));
    yield {
      ...{
        type: 'Initiative',
        id: `initiatief-${n}`,
        title: `${words(3)} ${n}`,
        kind: 'PROJECT',
        summary: words(25),
        problem: words(18),
        approach: words(28),
      },
      ...{ source, startYear: 2005 + any(20), goals: [words(6), words(6)] },
      organisations: several('organisatie', 3, () => usual(organisations)).map((one, place) => ({
        ...one,
        role: place === 0 ? ('LEAD' as const) : ('PARTNER' as const),
      })),
      contacts: several('contact', 2, () => any(contacts)).map((one) => ({ ...one, role: 'CONTACT' as const })),
      themes: several('thema', 3, () => usual(themes)),
      enablers: enablers.map((one) => ({ ...one, note: `${words(7)}.`, assertion: stated })),
      barriers: barriers.map((one) => ({ ...one, note: `${words(7)}.`, assertion: stated })),
      lessons: several('les', 2, () => any(lessons)).map((one) => ({ ...one, assertion: stated })),
      professions: several('beroep', 2, () => any(40)).map((one) => ({ ...one, role: 'LEARNER' as const })),
      regions: several('regio', 1, () => any(40)),
    };
  }
}
