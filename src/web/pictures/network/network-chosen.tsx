import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { KindMark } from '../kind-mark.tsx';
import { kindWords } from '../kind-words.ts';
import type { NetworkNode } from './neighbourhood.ts';
import { networkWords } from './network-words.ts';
import type { Picture } from './picture.ts';
import { relations } from './relations.ts';

interface NetworkChosenProps {
  picture: Picture;
  chosen: NetworkNode;
  /** Indicates that its neighbours are drawn. */
  opened: boolean;
  onChoose(id: string): void;
  onOpen(id: string): void;
  onClose(id: string): void;
}

/** Ties that are shown unasked. */
const FEW = 8;

/** What the chosen node is, what can be done with it, and what it is tied to in the drawing. */
export function NetworkChosen({ picture, chosen, opened, onChoose, onOpen, onClose }: NetworkChosenProps) {
  const words = useWords(networkWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const lang = useContentLang();
  const inCentre = chosen.id === picture.centre.id;
  const langOf = (node: NetworkNode) => (node.name.en === node.name.nl ? lang : undefined);
  const ties = tiesOf(picture, chosen);
  const count = ties.reduce((sum, { others }) => sum + others.length, 0);
  return (
    <section className="network-chosen" aria-label={words.chosen}>
      <p className="network-chosen-kind">
        <KindMark kind={chosen.kind} /> {kinds[chosen.kind].one}
        {inCentre && <span className="soft"> · {words.centre}</span>}
      </p>
      <h2 className="network-chosen-name" lang={langOf(chosen)}>
        <LinkTo page={chosen.kind} id={chosen.id}>
          {chosen.name[language]}
        </LinkTo>
      </h2>
      {!inCentre && (
        <p className="network-chosen-buttons">
          <button type="button" className="button network-button" onClick={() => (opened ? onClose(chosen.id) : onOpen(chosen.id))}>
            {opened ? words.collapse : words.expand}
          </button>
          <LinkTo page="network" id={chosen.id} className="button button-quiet network-button">
            {words.recentre}
          </LinkTo>
        </p>
      )}
      <h3 className="network-side-title">{words.tiedTo}</h3>
      {ties.length === 0 && <p>{words.tiedToNothing}</p>}
      {/* A few can be read at a glance; many are folded up, so that the legend stays near. */}
      {ties.map(({ relation, way, others }) => (
        <details key={`${chosen.id} ${relation} ${way}`} className="network-ties" open={count <= FEW}>
          <summary>
            {words.relationNames[relation][way]} <span className="network-count">{others.length.toLocaleString(language)}</span>
          </summary>
          <ul className="network-tie-list">
            {others.map((other) => (
              <li key={other.id}>
                <button type="button" className="network-tie" lang={langOf(other)} onClick={() => onChoose(other.id)}>
                  <KindMark kind={other.kind} /> <span>{other.name[language]}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function tiesOf({ nodes, links }: Picture, chosen: NetworkNode) {
  return relations.flatMap((relation) =>
    (['to', 'back'] as const).flatMap((way) => {
      const ids = links
        .filter((link) => link.relation === relation && (way === 'to' ? link.from : link.to) === chosen.id)
        .map((link) => (way === 'to' ? link.to : link.from));
      const others = nodes.filter(({ id }) => ids.includes(id));
      return others.length > 0 ? [{ relation, way, others }] : [];
    }),
  );
}
