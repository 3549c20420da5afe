import { z } from 'zod';
import { line, text } from './text.ts';

export const pathway = z.strictObject({
  label: line,
  labelEn: line,
  altLabels: z.array(line).max(50).optional(),
  definition: text.optional(),
});
