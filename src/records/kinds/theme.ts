import { z } from 'zod';
import { factList } from './fact.ts';
import { line, text } from './text.ts';

export const theme = z.strictObject({
  label: line,
  labelEn: line,
  altLabels: z.array(line).max(50).optional(),
  definition: text.optional(),

  broader: factList({ relationship: 'BROADER', direction: 'out', to: 'Theme' }, {}),
});
