import { factList } from './fact.ts';
import { ours } from './ours.ts';
import { refuse } from './refusal.ts';
import { email, line, phone, text, webAddress } from './text.ts';
import { z } from './zod.ts';

export const organisation = z.strictObject({
  name: line,
  altNames: ours(z.array(line).max(50).optional()),
  kind: ours(
    z
      .enum([
        'HOSPITAL',
        'CARE_GROUP',
        'GENERAL_PRACTICE',
        'OUT_OF_HOURS_SERVICE',
        'LONG_TERM_CARE',
        'AMBULANCE_CARE',
        'WELFARE',
        'SCHOOL',
        'UNIVERSITY',
        'TRAINING_BODY',
        'RESEARCH_GROUP',
        'PROFESSIONAL_BODY',
        'REGIONAL_NETWORK',
        'FUND',
        'CONSULTANCY',
        'ADVISORY_BODY',
      ])
      .optional(),
  ),
  description: ours(text.optional()),
  rorId: ours(
    z
      .string()
      .regex(/^https:\/\/ror\.org\/0[a-z0-9]{8}$/, refuse('NOT_A_ROR_ID'))
      .optional(),
  ),
  website: webAddress.optional(),
  email: email.optional(),
  phone: phone.optional(),
  contactPage: webAddress.optional(),

  regions: factList({ relationship: 'LOCATED_IN', direction: 'out', to: 'Region' }, {}),
});
