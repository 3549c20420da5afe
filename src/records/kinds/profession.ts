import { z } from 'zod';
import { factList } from './fact.ts';
import { line, text } from './text.ts';

export const profession = z.strictObject({
  label: line,
  labelEn: line,
  altLabels: z.array(line).max(50).optional(),
  definition: text.optional(),
  level: z.int().min(1).max(8).optional(),
  levelIndicative: z.boolean().optional(),

  growsInto: factList(
    { relationship: 'GROWS_INTO', direction: 'out', to: 'Profession' },
    { kind: z.enum(['DEEPENING', 'BROADENING', 'MOBILITY']) },
  ),
});
