import type { QueryAuditArgs } from '../generated/schema.ts';
import type { Operations } from '../operations.ts';
import { auditTrail } from './audit.ts';

/** What admins read of who did what. */
export const auditOperations: Operations = {
  Query: { audit: (_, { first = 50 }: QueryAuditArgs, { database }) => auditTrail(database, first) },
};
