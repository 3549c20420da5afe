import { isKeyOf } from './own-keys.ts';

/**
 * The domains and constructs of the Updated Consolidated Framework for Implementation Research, CFIR 2.0
 * (Damschroder et al. 2022, https://doi.org/10.1186/s13012-022-01245-0), by path code. The letters of domain IV
 * recur, so its roles are IV.R.x and its characteristics IV.C.x.
 */
const domains = {
  I: 'INNOVATION',
  II: 'OUTER_SETTING',
  III: 'INNER_SETTING',
  IV: 'INDIVIDUALS',
  V: 'IMPLEMENTATION_PROCESS',
} as const;

export type CfirDomain = (typeof domains)[keyof typeof domains];

/** Name of each construct by its path code, as the framework writes it. */
export const cfirConstructs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'I.A': 'Innovation Source',
    'I.B': 'Innovation Evidence-Base',
    'I.C': 'Innovation Relative Advantage',
    'I.D': 'Innovation Adaptability',
    'I.E': 'Innovation Trialability',
    'I.F': 'Innovation Complexity',
    'I.G': 'Innovation Design',
    'I.H': 'Innovation Cost',
    'II.A': 'Critical Incidents',
    'II.B': 'Local Attitudes',
    'II.C': 'Local Conditions',
    'II.D': 'Partnerships & Connections',
    'II.E': 'Policies & Laws',
    'II.F': 'Financing',
    'II.G': 'External Pressure',
    'II.G.1': 'Societal Pressure',
    'II.G.2': 'Market Pressure',
    'II.G.3': 'Performance-Measurement Pressure',
    'III.A': 'Structural Characteristics',
    'III.A.1': 'Physical Infrastructure',
    'III.A.2': 'Information Technology Infrastructure',
    'III.A.3': 'Work Infrastructure',
    'III.B': 'Relational Connections',
    'III.C': 'Communications',
    'III.D': 'Culture',
    'III.D.1': 'Human Equality-Centeredness',
    'III.D.2': 'Recipient-Centeredness',
    'III.D.3': 'Deliverer-Centeredness',
    'III.D.4': 'Learning-Centeredness',
    'III.E': 'Tension for Change',
    'III.F': 'Compatibility',
    'III.G': 'Relative Priority',
    'III.H': 'Incentive Systems',
    'III.I': 'Mission Alignment',
    'III.J': 'Available Resources',
    'III.J.1': 'Funding',
    'III.J.2': 'Space',
    'III.J.3': 'Materials & Equipment',
    'III.K': 'Access to Knowledge & Information',
    'IV.R.A': 'High-level Leaders',
    'IV.R.B': 'Mid-level Leaders',
    'IV.R.C': 'Opinion Leaders',
    'IV.R.D': 'Implementation Facilitators',
    'IV.R.E': 'Implementation Leads',
    'IV.R.F': 'Implementation Team Members',
    'IV.R.G': 'Other Implementation Support',
    'IV.R.H': 'Innovation Deliverers',
    'IV.R.I': 'Innovation Recipients',
    'IV.C.A': 'Need',
    'IV.C.B': 'Capability',
    'IV.C.C': 'Opportunity',
    'IV.C.D': 'Motivation',
    'V.A': 'Teaming',
    'V.B': 'Assessing Needs',
    'V.B.1': 'Assessing Needs: Innovation Deliverers',
    'V.B.2': 'Assessing Needs: Innovation Recipients',
    'V.C': 'Assessing Context',
    'V.D': 'Planning',
    'V.E': 'Tailoring Strategies',
    'V.F': 'Engaging',
    'V.F.1': 'Engaging: Innovation Deliverers',
    'V.F.2': 'Engaging: Innovation Recipients',
    'V.G': 'Doing',
    'V.H': 'Reflecting & Evaluating',
    'V.H.1': 'Reflecting & Evaluating: Implementation',
    'V.H.2': 'Reflecting & Evaluating: Innovation',
    'V.I': 'Adapting',
  }),
);

/** Domain of a construct's code: II.D is in the outer setting. */
export function cfirDomain(construct: string): CfirDomain {
  const [domain] = construct.split('.');
  if (!isKeyOf(domains, domain)) throw new Error(`'${construct}' is no construct of CFIR.`);
  return domains[domain];
}
