import { type Refusal, refuse } from './refusal.ts';
import { z } from './zod.ts';

/** An order that two numbers of an object are held to, as `refine` takes it. */
export interface Order {
  holds: (value: object) => boolean;
  refusal: { error: Refusal; path: string[]; when: (payload: { value: unknown }) => boolean };
}

/** The second number is not less than the first, where both are told; a fault stands at the second. */
function inOrder(from: string, to: string, refusal: Refusal): Order {
  const both = z.object({ [from]: z.number(), [to]: z.number() });
  return {
    holds: (value) => {
      const { data } = both.safeParse(value);
      return !data || Number(data[from]) <= Number(data[to]);
    },
    // Also where something else is wrong, so that all of it is told at once.
    refusal: { error: refuse(refusal), path: [to], when: ({ value }) => both.safeParse(value).success },
  };
}

export const years = inOrder('startYear', 'endYear', 'END_BEFORE_BEGIN');
export const bounds = inOrder('minimum', 'maximum', 'MINIMUM_ABOVE_MAXIMUM');
