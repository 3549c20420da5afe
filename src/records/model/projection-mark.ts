import { createHash } from 'node:crypto';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { projectRecord } from './project.ts';

/** Tells what the present rules show of a record from what other rules did: it is noted beside the record when that is written. */
export function projectionMark(record: KnowledgeRecord): string {
  return createHash('sha256')
    .update(JSON.stringify(projectRecord(record)))
    .digest('base64url')
    .slice(0, 12);
}
