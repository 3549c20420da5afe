import './balance.css';
import { labelIn, useLanguage, useWords } from '../base/language.tsx';
import { factorWords } from '../words/factor-words.ts';
import { MinusIcon, PlusIcon } from './icons.tsx';
import { LinkTo } from './link-to.tsx';

interface BalancedFactor {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** Number of initiatives that it hindered, and that it helped. */
  hindered: number;
  helped: number;
}

interface BalanceProps {
  of: readonly BalancedFactor[];
  /** Number that fills the width of a bar. */
  most?: number;
  /** What the factors have in common. */
  label: string;
}

/** Factors below one another with how often each hindered, to the left, and helped, to the right. */
export function Balance({ of, most = Math.max(1, ...of.map(({ helped, hindered }) => Math.max(helped, hindered))), label }: BalanceProps) {
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
              <Bar count={factor.hindered} most={most} />
            </td>
            <td className="balance-helped">
              <Bar count={factor.helped} most={most} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
