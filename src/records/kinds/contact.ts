import { z } from 'zod';
import { assertion, factList } from '../fact.ts';
import { line } from '../text.ts';

export const contact = z.strictObject({
  name: line,
  kind: z.enum(['INDIVIDUAL', 'GROUP']),
  capacity: line.optional(),
  email: z.email('must be an e-mail address').max(254).optional(),
  phone: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/, 'must be a telephone number in international form such as +31612345678')
    .optional(),
  verified: z.iso.date('must be a date such as 2025-03-31').optional(),

  organisations: factList(
    { relationship: 'WORKS_AT', direction: 'out', to: 'Organisation' },
    { jobTitle: line.optional(), assertion: assertion.optional() },
  ),
});
