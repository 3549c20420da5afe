import './growth-picture.css';
import type { GrowthFragment, GrowthStepFragment } from '../../../generated/explorer.ts';
import { enumWords } from '../../../shared/enum-words.ts';
import { labelIn, useLanguage, useWords } from '../../base/language.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { SourceRef } from '../../parts/source-ref.tsx';
import { growthWords } from '../../words/growth-words.ts';
import { GrowthArrow } from './growth-line.tsx';

type Edges = GrowthFragment['growsIntoConnection']['edges'];

/**
 * A profession between what one can come from and what one can grow into, for the page of the profession. It is made of
 * lists, so it reads as well as it looks; below one another where there is no room beside one another.
 */
export function GrowthPicture({ of }: { of: GrowthFragment }) {
  const words = useWords(growthWords);
  const from = of.growsFromConnection.edges;
  const into = of.growsIntoConnection.edges;
  return (
    <div className="growth-picture">
      {from.length + into.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <div className="growth-steps">
          {from.length > 0 && <Steps of={from} title={words.growsFrom} side="from" />}
          <div className="growth-box growth-here">
            <span className="unseen">{words.here}: </span>
            <ProfessionName profession={of} />
          </div>
          {into.length > 0 && <Steps of={into} title={words.growsInto} side="into" />}
        </div>
      )}
      <p>
        <LinkTo page="growth">{words.all}</LinkTo>
      </p>
    </div>
  );
}

function Steps({ of, title, side }: { of: Edges; title: string; side: 'from' | 'into' }) {
  const kinds = useWords(enumWords).growth;
  return (
    <ul className={`growth-list growth-list-${side}`} aria-label={title}>
      {of.map(({ properties, node }) => (
        <li key={node.id}>
          <LinkTo page="profession" id={node.id} className="growth-box">
            <ProfessionName profession={node} />
          </LinkTo>
          <span className="growth-step">
            <span className="growth-step-kind">
              {kinds[properties.kind]} <SourceRef {...properties} />
            </span>
            <GrowthArrow kind={properties.kind} />
            <GrowthArrow kind={properties.kind} down />
          </span>
        </li>
      ))}
    </ul>
  );
}

function ProfessionName({ profession }: { profession: GrowthStepFragment }) {
  const words = useWords(growthWords);
  const language = useLanguage();
  return (
    <>
      <span className="growth-box-name">{labelIn(language, profession)}</span>
      {profession.level !== null && (
        <span className="growth-box-level">
          {' '}
          {words.level(profession.level)}
          {profession.levelIndicative && ` (${words.indication})`}
        </span>
      )}
    </>
  );
}
