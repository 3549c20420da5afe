import { assertion, factList, partList, themeList } from './fact.ts';
import { bounds, years } from './in-order.ts';
import { ours } from './ours.ts';
import { count, line, slug, text, webAddress, year } from './text.ts';
import { z } from './zod.ts';

/** What an initiative does with a resource: a relationship of its own. */
const resourceRoles = ['PRODUCES', 'USES'] as const;

const fields = z.strictObject({
  title: line,
  shortTitle: ours(line.optional()),
  altNames: ours(z.array(line).max(50).optional()),
  kind: ours(z.enum(['EXPERIMENT', 'PROJECT', 'PROGRAMME', 'GOOD_PRACTICE', 'RESEARCH', 'METHOD', 'PLAN'])),
  status: z.enum(['PLANNED', 'RUNNING', 'COMPLETED']).optional(),
  summary: text.optional(),
  goals: z.array(text).max(50).optional(),
  problem: text.optional(),
  approach: text.optional(),
  collaboration: text.optional(),
  startYear: year.optional(),
  endYear: year.optional(),
  url: webAddress.optional(),
  verified: ours(z.iso.date().optional()),

  partOf: factList({ relationship: 'PART_OF', direction: 'out', to: 'Initiative' }, {}),
  organisations: factList(
    { relationship: 'PARTICIPATES_IN', direction: 'in', to: 'Organisation' },
    { role: z.enum(['LEAD', 'PARTNER', 'SITE', 'EDUCATOR']), place: line.optional() },
  ),
  funders: factList({ relationship: 'FUNDS', direction: 'in', to: 'Organisation' }, { amount: count.optional(), scheme: line.optional() }),
  contacts: factList(
    { relationship: 'CONTACT_FOR', direction: 'in', to: 'Contact' },
    { role: z.enum(['CONTACT', 'LEADER', 'RESEARCHER', 'SPEAKER', 'QUOTED']) },
  ),
  themes: themeList(),
  enablers: factList({ relationship: 'HAS_ENABLER', direction: 'out', to: 'Factor' }, { note: text, assertion }),
  barriers: factList({ relationship: 'HAS_BARRIER', direction: 'out', to: 'Factor' }, { note: text, assertion, remedy: text.optional() }),
  lessons: factList({ relationship: 'TAUGHT', direction: 'out', to: 'Lesson' }, { assertion, position: count.optional() }),
  resources: factList(
    { relationship: 'HAS_RESOURCE', direction: 'out', to: 'Resource', also: { by: 'role', types: resourceRoles } },
    { role: z.enum(resourceRoles) },
  ),
  professions: factList(
    { relationship: 'INVOLVES', direction: 'out', to: 'Profession' },
    { role: z.enum(['LEARNER', 'SUPERVISOR', 'TEAM']) },
  ),
  pathways: factList({ relationship: 'USES_PATHWAY', direction: 'out', to: 'Pathway' }, {}),
  regions: factList({ relationship: 'LOCATED_IN', direction: 'out', to: 'Region' }, {}),

  targets: partList(
    { relationship: 'HAS_TARGET', label: 'Target' },
    {
      metric: text,
      value: z.number().optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      unit: line.optional(),
      year: year.optional(),
    },
    bounds,
  ),
  quotes: partList(
    { relationship: 'HAS_QUOTE', label: 'Quote' },
    { paraphrase: text, contact: slug.optional(), capacity: line.optional() },
  ),
  milestones: partList(
    { relationship: 'HAS_MILESTONE', label: 'Milestone' },
    { description: text, year: year.optional(), date: z.iso.date().optional() },
  ),
});

export const initiative = fields.refine(years.holds, years.refusal);
