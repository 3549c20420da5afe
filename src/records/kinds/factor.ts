import { z } from 'zod';
import { cfirConstructs } from '../../shared/cfir.ts';
import { line, text } from './text.ts';

export const factor = z.strictObject({
  label: line,
  labelEn: line,
  altLabels: z.array(line).max(50).optional(),
  definition: text.optional(),
  construct: z
    .string()
    .refine((code) => cfirConstructs.has(code), 'must be the code of a CFIR 2.0 construct such as II.D or IV.C.B')
    .meta({ enum: [...cfirConstructs.keys()] }),
});
