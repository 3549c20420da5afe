import '../parts/facts.css';
import './other-ways.css';
import { useLanguage } from '../base/language.tsx';
import { otherWays } from './ways.ts';

/** What can be had without GraphQL, with a link to each. */
export function OtherWays() {
  const language = useLanguage();
  return (
    <dl className="facts ways">
      {otherWays.map(({ have, give }) => (
        <div key={have.nl} className="fact">
          <dt>{have[language]}</dt>
          {give.map(({ at, what }) => (
            <dd key={at.nl}>
              <a href={at[language]}>
                <code>{at[language]}</code>
              </a>
              : {what[language]}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
