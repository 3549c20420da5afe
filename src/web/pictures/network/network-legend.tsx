import { useLanguage, useWords } from '../../base/language.tsx';
import { KindMark } from '../kind-mark.tsx';
import { kindWords } from '../kind-words.ts';
import type { NetworkState } from './network-state.ts';
import { networkWords } from './network-words.ts';
import type { Picture } from './picture.ts';
import type { Relation } from './relations.ts';

/** What the signs mean; each can be switched off. */
export function NetworkLegend({ picture, state }: { picture: Picture; state: NetworkState }) {
  const words = useWords(networkWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const filtered = state.hiddenKinds.size + state.hiddenRelations.size > 0;
  return (
    <section className="network-legend" aria-labelledby="network-legend">
      <h2 id="network-legend" className="network-side-title">
        {words.legend}
      </h2>
      <p className="small soft">{words.legendHelp}</p>
      <fieldset>
        <legend>{words.kinds}</legend>
        {[...picture.kinds].map(([kind, count]) => (
          <label key={kind} className="network-choice">
            <input type="checkbox" checked={!state.hiddenKinds.has(kind)} onChange={() => state.toggle(kind)} />
            <KindMark kind={kind} />
            <span>{kinds[kind].several}</span>
            <span className="network-count">{count.toLocaleString(language)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.relations}</legend>
        {[...picture.relations].map(([relation, count]) => (
          <label key={relation} className="network-choice">
            <input type="checkbox" checked={!state.hiddenRelations.has(relation)} onChange={() => state.toggle(relation)} />
            <LineMark relation={relation} />
            <span>{words.relationNames[relation].to}</span>
            <span className="network-count">{count.toLocaleString(language)}</span>
          </label>
        ))}
      </fieldset>
      {filtered && (
        <button type="button" className="button button-quiet" onClick={state.showAll}>
          {words.showAll}
        </button>
      )}
    </section>
  );
}

const dotted: readonly Relation[] = ['broader', 'partOf', 'growsInto'];

/** The line of a relationship, as the drawing has it. */
function LineMark({ relation }: { relation: Relation }) {
  const sort = relation === 'enabler' || relation === 'barrier' ? relation : dotted.includes(relation) ? 'dotted' : 'plain';
  return (
    <svg className={`line-mark line-${sort}`} viewBox="0 0 36 16" aria-hidden="true" focusable="false">
      <path className="line-mark-line" d="M1 8H29" />
      {sort === 'barrier' ? <path className="line-mark-end" d="M30 2V14" /> : <path className="line-mark-head" d="M28 4L35 8L28 12Z" />}
      {sort === 'enabler' && <path className="line-mark-sign" d="M11 8H19M15 4V12" />}
      {sort === 'barrier' && <path className="line-mark-sign" d="M11 8H19" />}
    </svg>
  );
}
