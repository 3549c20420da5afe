import { ours } from './ours.ts';
import { line, text } from './text.ts';
import { z } from './zod.ts';

export const pathway = z.strictObject({
  label: ours(line),
  labelEn: ours(line),
  altLabels: ours(z.array(line).max(50).optional()),
  definition: ours(text.optional()),
});
