import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { recordOf } from '../../../shared/own-keys.ts';
import { useContentLang, useLanguage, useWords } from '../../base/language.tsx';
import { useTheme } from '../../base/theme.ts';
import { kindWords } from '../kind-words.ts';
import { nodeKinds } from '../kinds.ts';
import { type Direction, Drawing, type DrawingWords } from './drawing.ts';
import type { NetworkNode } from './neighbourhood.ts';
import { NetworkTools } from './network-tools.tsx';
import { networkWords } from './network-words.ts';
import type { Picture } from './picture.ts';
import { relations } from './relations.ts';

interface NetworkCanvasProps {
  picture: Picture;
  chosen: NetworkNode;
  onChoose(id: string): void;
  onOpen(id: string): void;
}

/**
 * The drawing with its buttons. Over each node lies a real button, seen only when it has the focus: so keyboards and screen
 * readers come to every node where it is drawn.
 */
export function NetworkCanvas({ picture, chosen, onChoose, onOpen }: NetworkCanvasProps) {
  const words = useWords(networkWords);
  const language = useLanguage();
  const drawingWords = useDrawingWords();
  const theme = useTheme();
  const canvas = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const opening = useRef(onOpen);
  opening.current = onOpen;
  const [drawing, setDrawing] = useState<Drawing>();
  const [height, setHeight] = useState(0);

  useEffect(() => {
    const container = canvas.current;
    if (!container) return;
    let drawn: Drawing | undefined;
    let isUnmounted = false;
    const begin = () => {
      if (isUnmounted) return;
      drawn = new Drawing(container, { onOpen: (id) => opening.current(id), onMove: () => drawn && placeButtons(list.current, drawn) });
      setDrawing(drawn);
    };
    // Labels are measured when they are drawn, so their font must be there.
    document.fonts.load(`16px ${getComputedStyle(container).fontFamily}`).then(begin, begin);
    const observer = new ResizeObserver(() => drawn?.resize());
    observer.observe(container);
    return () => {
      isUnmounted = true;
      observer.disconnect();
      drawn?.destroy();
      setDrawing(undefined);
    };
  }, []);

  useEffect(() => {
    if (!drawing) return;
    setHeight(drawing.show(picture, drawingWords));
    placeButtons(list.current, drawing);
  }, [drawing, picture, drawingWords]);

  useEffect(() => drawing?.choose(chosen.id), [drawing, chosen.id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours follow the theme that was chosen here.
  useEffect(() => {
    drawing?.recolour();
    const system = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => drawing?.recolour();
    system.addEventListener('change', recolour);
    return () => system.removeEventListener('change', recolour);
  }, [drawing, theme]);

  const name = picture.centre.name[language];
  return (
    <div className="network-frame">
      <NetworkTools drawing={drawing} picture={picture} />
      <div className="network-room" style={{ blockSize: `clamp(20rem, ${height}px, 80vh)` }}>
        <div
          ref={canvas}
          className="network-canvas"
          role="img"
          aria-label={words.summary(name, picture.nodes.length, picture.links.length)}
        />
        <NodeButtons picture={picture} chosen={chosen} drawing={drawing} list={list} onChoose={onChoose} onOpen={onOpen} />
      </div>
    </div>
  );
}

interface NodeButtonsProps extends NetworkCanvasProps {
  drawing: Drawing | undefined;
  list: React.RefObject<HTMLUListElement | null>;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

function NodeButtons({ picture, chosen, drawing, list, onChoose, onOpen }: NodeButtonsProps) {
  const words = useWords(networkWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const lang = useContentLang();
  const go = (id: string | undefined) => {
    if (id === undefined) return;
    onChoose(id);
    [...(list.current?.querySelectorAll('button') ?? [])].find((button) => button.dataset['id'] === id)?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (!direction && event.key !== 'Home') return;
    event.preventDefault();
    go(direction ? drawing?.next(chosen.id, direction) : picture.centre.id);
  };
  return (
    <>
      <p id="network-points-help" className="unseen">
        {words.pointsHelp}
      </p>
      <ul ref={list} className="network-points" aria-label={words.points} aria-describedby="network-points-help">
        {picture.nodes.map((node) => (
          <li key={node.id}>
            <button
              type="button"
              data-id={node.id}
              tabIndex={node.id === chosen.id ? 0 : -1}
              aria-pressed={node.id === chosen.id}
              lang={node.name.en === node.name.nl ? lang : undefined}
              onFocus={() => onChoose(node.id)}
              onKeyDown={onKeyDown}
              onClick={() => onOpen(node.id)}
            >
              <span className="unseen">
                {words.point(
                  kinds[node.kind].one,
                  node.name[language],
                  picture.links.filter((link) => link.from === node.id || link.to === node.id).length,
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Puts the buttons over the nodes that they stand for. */
function placeButtons(list: HTMLUListElement | null, drawing: Drawing): void {
  const places = drawing.places();
  for (const button of list?.querySelectorAll('button') ?? []) {
    const place = places.get(button.dataset['id'] ?? '');
    if (!place) continue;
    const size = Math.max(24, place.size);
    button.style.inlineSize = `${size}px`;
    button.style.blockSize = `${size}px`;
    button.style.translate = `${place.x - size / 2}px ${place.y - size / 2}px`;
  }
}

function useDrawingWords(): DrawingWords {
  const language = useLanguage();
  const kinds = useWords(kindWords);
  const { relationNames } = useWords(networkWords);
  const [words, setWords] = useState<DrawingWords>(() => write());
  function write(): DrawingWords {
    return {
      language,
      letters: recordOf(nodeKinds, (kind) => kinds[kind].letter),
      relations: recordOf(relations, (relation) => relationNames[relation].to),
    };
  }
  if (words.language !== language) setWords(write());
  return words;
}
