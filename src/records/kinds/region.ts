import { ours } from './ours.ts';
import { line } from './text.ts';
import { z } from './zod.ts';

export const region = z.strictObject({
  name: line,
  altNames: ours(z.array(line).max(50).optional()),
});
