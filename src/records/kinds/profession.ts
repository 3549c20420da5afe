import { factList } from './fact.ts';
import { ours } from './ours.ts';
import { line, text } from './text.ts';
import { z } from './zod.ts';

export const profession = z.strictObject({
  label: ours(line),
  labelEn: ours(line),
  altLabels: ours(z.array(line).max(50).optional()),
  definition: ours(text.optional()),
  level: z.int().min(1).max(8).optional(),
  levelIndicative: ours(z.boolean().optional()),

  growsInto: factList(
    { relationship: 'GROWS_INTO', direction: 'out', to: 'Profession' },
    { kind: z.enum(['DEEPENING', 'BROADENING', 'MOBILITY']) },
  ),
});
