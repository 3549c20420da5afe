import { factList, themeList } from './fact.ts';
import { ours } from './ours.ts';
import { text } from './text.ts';
import { z } from './zod.ts';

export const lesson = z.strictObject({
  statement: text,
  altNames: ours(z.array(text).max(50).optional()),
  explanation: ours(text.optional()),
  horizon: z.enum(['SHORT_TERM', 'LONG_TERM']).optional(),

  factors: factList({ relationship: 'ADDRESSES', direction: 'out', to: 'Factor', ours: true }, {}),
  themes: themeList({ ours: true }),
});
