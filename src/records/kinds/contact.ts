import { z } from 'zod';
import { assertion, factList } from './fact.ts';
import { line } from './text.ts';

/** What may be shown of a contact: the name, without which nothing is, and each of the other things that a record can hold. */
const publishable = ['NAME', 'CAPACITY', 'EMAIL', 'PHONE', 'EMPLOYMENT'] as const;

export type Publishable = (typeof publishable)[number];

/** The six grounds on which personal data may be processed (AVG article 6, paragraph 1, a to f). */
const legalBases = ['CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS'] as const;

const day = z.iso.date('must be a date such as 2025-03-31');

/** A person or desk. Readers see what `publish` lists, and nothing of a contact that lists nothing. */
export const contact = z
  .strictObject({
    name: line,
    kind: z.enum(['INDIVIDUAL', 'GROUP']),
    capacity: line.optional(),
    email: z.email('must be an e-mail address').max(254).optional(),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'must be a telephone number in international form such as +31612345678')
      .optional(),
    verified: day.optional(),
    legalBasis: z.enum(legalBases).optional().describe('Ground of AVG article 6 on which the data are kept; curators only.'),
    purpose: line.optional().describe('What the data are kept for, in one line; curators only.'),
    publish: z
      .array(z.enum(publishable))
      .max(publishable.length)
      .optional()
      .describe('What readers may see; nothing at all without NAME, a legal basis and a purpose.'),
    retainUntil: day.optional().describe('Day until which the data are kept without being looked at again; curators only.'),

    organisations: factList(
      { relationship: 'WORKS_AT', direction: 'out', to: 'Organisation' },
      { jobTitle: line.optional(), assertion: assertion.optional() },
    ),
  })
  .superRefine(({ legalBasis, purpose, publish = [] }, context) => {
    const missing = (path: string, why: string) => context.addIssue({ code: 'custom', path: [path], message: `is missing: ${why}` });
    if (publish.length > 0 && !publish.includes('NAME')) {
      context.addIssue({
        code: 'custom',
        path: ['publish'],
        message: 'must hold NAME, or nothing: no part of a contact is public without the name',
      });
    }
    const why =
      publish.length > 0 ? 'nothing of a contact is public without a legal basis and a purpose' : 'a legal basis is that of a purpose';
    const needsBoth = publish.length > 0 || legalBasis !== undefined || purpose !== undefined;
    if (needsBoth && legalBasis === undefined) missing('legalBasis', why);
    if (needsBoth && purpose === undefined) missing('purpose', why);
  });
