import type { QueryAuditArgs } from '../../generated/schema.ts';
import { auditTrail } from '../../identity/audit.ts';
import type { Operations } from './root-fields.ts';

/** What admins read of who did what. */
export const auditOperations: Operations = {
  Query: { audit: (_, { first }: QueryAuditArgs, { database }) => auditTrail(database, first ?? 50) },
};
