import './balance.css';
import type { BalancedFactorFragment } from '../../generated/explorer.ts';
import { labelIn, useLanguage, useWords } from '../base/language.tsx';
import { factorWords } from '../words/factor-words.ts';
import { MinusIcon, PlusIcon } from './icons.tsx';
import { LinkTo } from './link-to.tsx';

interface BalanceProps {
  of: readonly BalancedFactorFragment[];
  /** Number that fills the width of a bar. */
  most?: number;
  /** What the factors have in common. */
  label: string;
}

/** Factors below one another with how often each hindered, to the left, and helped, to the right. */
export function Balance({ of, most = mostOf(of), label }: BalanceProps) {
  const language = useLanguage();
  const words = useWords(factorWords);
  return (
    <table className="balance">
      <caption className="unseen">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{words.factor}</th>
          <th scope="col" className="balance-hindered">
            <MinusIcon /> {words.hindered}
          </th>
          <th scope="col" className="balance-helped">
            <PlusIcon /> {words.helped}
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map((factor) => (
          <tr key={factor.id}>
            <th scope="row">
              <LinkTo page="factor" id={factor.id}>
                {labelIn(language, factor)}
              </LinkTo>
            </th>
            <td className="balance-hindered">
              <Bar count={factor.hinderedInitiativesConnection.totalCount} most={most} />
            </td>
            <td className="balance-helped">
              <Bar count={factor.enabledInitiativesConnection.totalCount} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The most often that any of some factors helped or hindered; the width of a bar stands for it. */
export function mostOf(factors: readonly BalancedFactorFragment[]): number {
  return Math.max(
    1,
    ...factors.flatMap((factor) => [factor.enabledInitiativesConnection.totalCount, factor.hinderedInitiativesConnection.totalCount]),
  );
}

function Bar({ count, most }: { count: number; most: number }) {
  return (
    <span className="balance-cell">
      <span className="balance-bar" style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
      <span className={count === 0 ? 'balance-none' : undefined}>{count}</span>
    </span>
  );
}
