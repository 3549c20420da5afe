import './network.css';
import '../../../generated/kinds.css';
import { type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { useShownQuery } from '../../base/shown-query.tsx';
import { Answered } from '../../parts/answered.tsx';
import { LinkTo } from '../../parts/link-to.tsx';
import { NotFoundPage } from '../../parts/not-found.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { KindMark } from '../kind-mark.tsx';
import type { NodeKind } from '../kinds.ts';
import { askNamed, askNeighbourhood, type Neighbourhood, neighbourhoodDocument } from './neighbourhood.ts';
import { NetworkCanvas } from './network-canvas.tsx';
import { NetworkChosen } from './network-chosen.tsx';
import { NetworkLegend } from './network-legend.tsx';
import { useNetworkState } from './network-state.ts';
import { NetworkTable } from './network-table.tsx';
import { networkWords } from './network-words.ts';
import { pictureOf } from './picture.ts';

/** What is around a node of any kind, drawn as a network to walk through. */
export function NetworkPage() {
  const { id = '' } = useParams();
  const named = useQuery({ queryKey: ['named', id], queryFn: ({ signal }) => askNamed(id, signal) });
  return (
    <Answered of={named} page>
      {(found) => (found ? <NetworkOf key={found.id} {...found} /> : <NotFoundPage />)}
    </Answered>
  );
}

const questionOf = ({ kind, id }: { kind: NodeKind; id: string }) => ({
  queryKey: ['neighbourhood', kind, id],
  queryFn: ({ signal }: { signal: AbortSignal }) => askNeighbourhood(kind, id, signal),
});

function NetworkOf({ kind, id }: { kind: NodeKind; id: string }) {
  useShownQuery(neighbourhoodDocument(kind).toString(), { id });
  const middle = useQuery(questionOf({ kind, id }));
  return (
    <Answered of={middle} page>
      {(neighbourhood) => (neighbourhood ? <Network middle={neighbourhood} /> : <NotFoundPage />)}
    </Answered>
  );
}

function Network({ middle }: { middle: Neighbourhood }) {
  const words = useWords(networkWords);
  const language = useLanguage();
  const lang = useContentLang();
  const { centre } = middle;
  const state = useNetworkState();
  const [wanted, setChosen] = useState(centre.id);
  const answers = useQueries({ queries: state.opened.map(questionOf) });
  const loaded = answers.flatMap(({ data }) => (data ? [data] : []));
  const shape = JSON.stringify([loaded.map((each) => each.centre.id), [...state.hiddenKinds], [...state.hiddenRelations], state.most]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is made of is told by the shape.
  const picture = useMemo(() => pictureOf([middle, ...loaded], state), [middle, shape]);
  const chosen = picture.nodes.find((node) => node.id === wanted) ?? centre;
  const openedIds = new Set([centre.id, ...state.opened.map(({ id }) => id)]);
  const open = (id: string) => {
    const node = picture.nodes.find((each) => each.id === id);
    setChosen(id);
    if (node && !openedIds.has(id)) state.open(node);
  };
  const name = centre.name[language];
  return (
    <>
      <PageTitle tab={words.tab(name)} className="title network-title">
        <span className="network-title-before">{words.title}</span>{' '}
        <span lang={centre.name.en === centre.name.nl ? lang : undefined}>{name}</span>
      </PageTitle>
      <p className="network-intro">
        {words.intro}{' '}
        <LinkTo page={centre.kind} id={centre.id} className="network-to-page">
          <KindMark kind={centre.kind} /> {words.toPage}
        </LinkTo>
      </p>
      <div className="network">
        <div className="network-main">
          <NetworkCanvas picture={picture} chosen={chosen} onChoose={setChosen} onOpen={open} />
          <Progress answers={answers} opened={state.opened} nodes={picture.nodes.length} links={picture.links.length} />
          {picture.left > 0 && (
            <p className="row">
              {words.left(picture.left)}
              <button type="button" className="button button-quiet" onClick={state.drawMore}>
                {words.showMore}
              </button>
            </p>
          )}
          {picture.cut && <p className="soft">{words.cut}</p>}
        </div>
        <div className="network-side">
          <NetworkChosen
            picture={picture}
            chosen={chosen}
            opened={openedIds.has(chosen.id)}
            onChoose={setChosen}
            onOpen={open}
            onClose={state.close}
          />
          <NetworkLegend picture={picture} state={state} />
        </div>
      </div>
      <NetworkTable picture={picture} />
    </>
  );
}

interface ProgressProps {
  answers: readonly UseQueryResult<Neighbourhood | null>[];
  opened: readonly { id: string }[];
  nodes: number;
  links: number;
}

/** Says what is being fetched, that it failed, or how much there is now. */
function Progress({ answers, opened, nodes, links }: ProgressProps) {
  const words = useWords(networkWords);
  const at = answers.findIndex(({ isFetching, error }) => isFetching || error);
  const answer = answers[at];
  const [failed, setFailed] = useState(false);
  useEffect(() => setFailed(answer?.error !== undefined && answer.error !== null), [answer?.error]);
  const id = opened[at]?.id ?? '';
  return (
    <div className="network-now">
      <p role="status">{failed ? words.failed(id) : answer?.isFetching && !answer.data ? words.expanding(id) : words.now(nodes, links)}</p>
    </div>
  );
}
