import { z } from 'zod';
import { factList } from './fact.ts';
import { text } from './text.ts';

export const lesson = z.strictObject({
  statement: text,
  explanation: text.optional(),
  horizon: z.enum(['SHORT_TERM', 'LONG_TERM']).optional(),

  factors: factList({ relationship: 'ADDRESSES', direction: 'out', to: 'Factor' }, {}),
  themes: factList({ relationship: 'HAS_THEME', direction: 'out', to: 'Theme' }, {}),
});
