import { z } from 'zod';
import { line } from './text.ts';

export const region = z.strictObject({
  name: line,
  altNames: z.array(line).max(50).optional(),
});
