import { cfirConstructs } from '../../shared/cfir.ts';
import { ours } from './ours.ts';
import { refuse } from './refusal.ts';
import { line, text } from './text.ts';
import { z } from './zod.ts';

export const factor = z.strictObject({
  label: ours(line),
  labelEn: ours(line),
  helpsLabel: ours(line.optional()),
  hindersLabel: ours(line.optional()),
  helpsLabelEn: ours(line.optional()),
  hindersLabelEn: ours(line.optional()),
  altLabels: ours(z.array(line).max(50).optional()),
  definition: ours(text.optional()),
  construct: ours(
    z
      .string()
      .refine((code) => cfirConstructs.has(code), refuse('NOT_A_CONSTRUCT'))
      .meta({ enum: [...cfirConstructs.keys()] }),
  ),
});
