import { type BalancedFactorFragment, FactorsPageDocument } from '../../generated/explorer.ts';
import type { CfirDomain } from '../../generated/schema.ts';
import { enumWords } from '../../shared/enum-words.ts';
import { usePageAnswer } from '../base/answer.ts';
import { useWords } from '../base/language.tsx';
import { Answered } from '../parts/answered.tsx';
import { Balance, mostOf } from '../parts/balance.tsx';
import { Lead } from '../parts/lead.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { factorWords } from '../words/factor-words.ts';

const DOMAINS: readonly CfirDomain[] = ['INNOVATION', 'OUTER_SETTING', 'INNER_SETTING', 'INDIVIDUALS', 'IMPLEMENTATION_PROCESS'];

/** All circumstances that help or hinder, by where they lie. */
export function FactorsPage() {
  const words = useWords(factorWords);
  const domains = useWords(enumWords).domain;
  const answer = usePageAnswer(FactorsPageDocument, {});
  return (
    <>
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <Lead>
        {words.lead} <LinkTo page="matrix">{words.matrix}</LinkTo>.
      </Lead>
      <Answered of={answer}>
        {({ factors }) => {
          const most = mostOf(factors);
          return DOMAINS.map((domain) => {
            const its = factors.filter((factor) => factor.domain === domain).sort((one, other) => timesOf(other) - timesOf(one));
            return (
              its.length > 0 && (
                <Section key={domain} title={domains[domain]}>
                  <Balance of={its} most={most} label={domains[domain]} />
                </Section>
              )
            );
          });
        }}
      </Answered>
    </>
  );
}

/** How often a factor helped or hindered. */
function timesOf({ enabledInitiativesConnection, hinderedInitiativesConnection }: BalancedFactorFragment): number {
  return enabledInitiativesConnection.totalCount + hinderedInitiativesConnection.totalCount;
}
