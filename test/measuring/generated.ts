import fc from 'fast-check';
import type { SmallGraph } from '../graph/exact/graph.ts';

/** One of `size` things, the first far more often than the last (by Zipf's law), as a number. */
const usual = (size: number) => fc.nat({ max: 1_000_000 }).map((chance) => Math.floor(size ** (chance / 1_000_001)) - 1);

const several = (letter: string, size: number, most: number) =>
  fc.array(usual(size), { minLength: most, maxLength: most }).map((numbers) => [...new Set(numbers.map((number) => `${letter}${number}`))]);

const THEMES = 300;

/** A graph as large as asked for, always the same: few factors and themes that many share, and many that few share. */
export function generatedGraph(count: number): SmallGraph {
  const initiative = fc.record({
    enablers: several('f', 400, 6),
    barriers: several('f', 400, 3),
    themes: several('t', THEMES, 6),
    professions: several('p', 40, 2),
    regions: several('r', 30, 1),
    contacts: fc.nat({ max: Math.ceil(count / 2) }).map((number) => [{ id: `c${number}`, role: 'CONTACT' as const }]),
  });
  const initiatives = fc.sample(initiative, { numRuns: count, seed: 7 }).map((facts, index) => {
    const barriers = facts.barriers.filter((id) => !facts.enablers.includes(id));
    return {
      ...facts,
      barriers,
      about: facts.themes.slice(0, 3),
      remedied: barriers.filter((_, place) => (index + place) % 3 > 0),
      id: `i${index}`,
      title: `initiatief ${index}`,
      organisations: [],
      funders: [],
      partOf: [],
      lessons: [],
      startYear: undefined,
    };
  });
  return {
    initiatives,
    broader: Object.fromEntries(Array.from({ length: THEMES }, (_, index) => [`t${index}`, index < 10 ? [] : [`t${index % 10}`]])),
    contacts: [...new Set(initiatives.flatMap(({ contacts }) => contacts.map(({ id }) => id)))].map((id) => ({
      id,
      reachable: true,
      worksAt: undefined,
    })),
    desks: [],
    lessons: {},
  };
}
