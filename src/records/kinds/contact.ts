import { assertion, factList } from './fact.ts';
import { ours } from './ours.ts';
import type { Refusal } from './refusal.ts';
import { email, line, phone } from './text.ts';
import { z } from './zod.ts';

/** What may be shown of a contact: the name, without which nothing is, and each of the other things that a record can hold. */
const publishable = ['NAME', 'CAPACITY', 'EMAIL', 'PHONE', 'EMPLOYMENT'] as const;

export type Publishable = (typeof publishable)[number];

/** The six grounds on which personal data may be processed (AVG article 6, paragraph 1, a to f). */
const legalBases = ['CONSENT', 'CONTRACT', 'LEGAL_OBLIGATION', 'VITAL_INTERESTS', 'PUBLIC_TASK', 'LEGITIMATE_INTERESTS'] as const;

const day = z.iso.date();

/** A person or desk. Readers see what `publish` lists, and nothing of a contact that lists nothing. */
export const contact = z
  .strictObject({
    name: line,
    altNames: ours(z.array(line).max(50).optional()),
    kind: ours(z.enum(['INDIVIDUAL', 'GROUP'])),
    capacity: line.optional(),
    email: email.optional(),
    phone: phone.optional(),
    verified: ours(day.optional()),
    legalBasis: ours(z.enum(legalBases).optional().describe('Ground of AVG article 6 on which the data are kept; curators only.')),
    purpose: ours(line.optional().describe('What the data are kept for, in one line; curators only.')),
    publish: ours(
      z
        .array(z.enum(publishable))
        .max(publishable.length)
        .optional()
        .describe('What readers may see; nothing at all without NAME, a legal basis and a purpose.'),
    ),
    retainUntil: ours(day.optional().describe('Day until which the data are kept without being looked at again; curators only.')),

    organisations: factList(
      { relationship: 'WORKS_AT', direction: 'out', to: 'Organisation' },
      { jobTitle: line.optional(), assertion: assertion.optional() },
    ),
  })
  .superRefine(({ legalBasis, purpose, publish = [] }, context) => {
    const refuseAt = (path: string, message: Refusal) => context.addIssue({ code: 'custom', path: [path], message });
    if (publish.length > 0 && !publish.includes('NAME')) refuseAt('publish', 'PUBLISHED_NAMELESS');
    const why = publish.length > 0 ? 'PUBLISHED_BASELESS' : 'BASIS_OR_PURPOSE_ALONE';
    const needsBoth = publish.length > 0 || legalBasis !== undefined || purpose !== undefined;
    if (needsBoth && legalBasis === undefined) refuseAt('legalBasis', why);
    if (needsBoth && purpose === undefined) refuseAt('purpose', why);
  });
