import { z } from 'zod';
import { cfirConstructs } from '../../shared/cfir.ts';
import { refuse } from './refusal.ts';
import { line, text } from './text.ts';

export const factor = z.strictObject({
  label: line,
  labelEn: line,
  altLabels: z.array(line).max(50).optional(),
  definition: text.optional(),
  construct: z
    .string()
    .refine((code) => cfirConstructs.has(code), refuse('NOT_A_CONSTRUCT'))
    .meta({ enum: [...cfirConstructs.keys()] }),
});
