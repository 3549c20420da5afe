import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { Language } from '../../../shared/language.ts';
import type { NodeKind } from '../kinds.ts';
import { arrange, type Seat } from './arrange.ts';
import { drawingStyle, letterImage, NAME_WIDTH } from './drawing-style.ts';
import { type Palette, paletteOf } from './palette.ts';
import { keyOf, type Picture } from './picture.ts';
import type { Relation } from './relations.ts';

/** Words that stand in the drawing itself. */
export interface DrawingWords {
  language: Language;
  letters: Readonly<Record<NodeKind, string>>;
  relations: Readonly<Record<Relation, string>>;
}

interface DrawingEvents {
  /** A node was clicked or tapped. */
  onOpen(id: string): void;
  /** Something stands elsewhere than it did. */
  onMove(): void;
}

/** Where a node is drawn, in CSS pixels from the corner of the container. */
export interface Place {
  x: number;
  y: number;
  /** Diameter. */
  size: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const STYLESHEET_ID = '__________cytoscape_stylesheet';
/** Heights of nodes with names of one line and of two. */
const ONE_LINE = 27;
const TWO_LINES = 35;
/** Zoom below which names can't be read, and above which there is nothing to win. */
const READABLE = 0.78;
const LARGEST = 1.15;
/** Width of the drawing below which all is put on one side of the middle. */
const NARROW = 600;
const CLOSEST = 4;
const FURTHEST = 0.15;
const MARGIN = 24;
/** Above and below the outermost nodes. */
const ROOM = 60;

/** The drawing of a network on a canvas. It knows nothing of pages. */
export class Drawing {
  readonly #cy: Core;
  readonly #container: HTMLElement;
  #palette: Palette = paletteOf();
  #words: DrawingWords | undefined;
  #centre = '';
  #untouched = true;
  #picture: Picture | undefined;
  #narrow = false;

  constructor(container: HTMLElement, { onOpen, onMove }: DrawingEvents) {
    this.#container = container;
    forgoStylesheet();
    // The wheel scrolls the page, as everywhere; with Ctrl, which is also how a pinch on a touchpad comes, it zooms the drawing.
    container.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) event.stopImmediatePropagation();
      },
      { capture: true },
    );
    this.#cy = cytoscape({
      container,
      minZoom: FURTHEST,
      maxZoom: CLOSEST,
      boxSelectionEnabled: false,
      autounselectify: true,
      autoungrabify: true,
    });
    this.#cy.style(drawingStyle(this.#palette, this.#font()));
    this.#cy.on('tap', 'node', ({ target }) => onOpen(target.id()));
    this.#cy.on('mouseover', 'node', () => {
      container.style.cursor = 'pointer';
    });
    this.#cy.on('mouseout', 'node', () => {
      container.style.cursor = '';
    });
    // Who has moved the drawing keeps it as it is when the room changes.
    this.#cy.on('dragpan pinchzoom', () => {
      this.#untouched = false;
    });
    this.#cy.on('viewport position resize', onMove);
  }

  /**
   * Draws a picture. What was drawn before moves to its new place, what is new comes from what it is tied to.
   * Returns the height in CSS pixels in which all of it would be seen well.
   */
  show(picture: Picture, words: DrawingWords): number {
    const { centre, nodes, links } = picture;
    const cy = this.#cy;
    this.#picture = picture;
    this.#narrow = cy.width() < NARROW;
    const measure = measurer(`13px ${this.#font()}`);
    const labels = new Map(nodes.map(({ id, name }) => [id, linesOf(name[words.language], measure)]));
    const fresh = this.#centre !== centre.id;
    this.#centre = centre.id;
    this.#words = words;
    if (fresh) cy.elements().remove();
    const wanted = new Set([...nodes.map(({ id }) => id), ...links.map(keyOf)]);
    const seats = arrange(
      picture,
      { width: NAME_WIDTH, height: (id) => ((labels.get(id)?.length ?? 1) > 1 ? TWO_LINES : ONE_LINE) },
      this.#narrow,
    );
    const added: string[] = [];
    cy.batch(() => {
      cy.elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const { id, kind, name } of nodes) {
        const seat = seats.get(id) ?? { x: 0, y: 0, name: 'below' };
        if (cy.getElementById(id).empty()) {
          added.push(id);
          const from = fresh ? undefined : links.find((link) => link.from === id || link.to === id);
          const anchor: NodeSingular | undefined = from && cy.getElementById(from.from === id ? from.to : from.from);
          cy.add({ data: { id, kind }, position: anchor?.nonempty() ? { ...anchor.position() } : { x: seat.x, y: seat.y } });
        }
        cy.getElementById(id)
          .data('label', id === centre.id ? name[words.language] : (labels.get(id) ?? []).join('\n'))
          .removeClass('centre left right below')
          .addClass(id === centre.id ? 'centre' : seat.name);
      }
      for (const link of links) {
        const id = keyOf(link);
        if (cy.getElementById(id).empty()) cy.add({ data: { id, source: link.from, target: link.to, relation: link.relation } });
        const edge = cy.getElementById(id);
        const [from, to] = [seats.get(link.from), seats.get(link.to)];
        const across = from?.after !== link.to && to?.after !== link.from;
        edge.data('bow', across ? bowOf(from, to) : 0).toggleClass('across', across);
        edge.toggleClass('sign-source', link.to === centre.id).toggleClass('sign-target', link.to !== centre.id);
      }
      this.#write();
    });
    const animate = !fresh && moves();
    const layout = cy.layout({
      name: 'preset',
      positions: (node: NodeSingular) => seats.get(node.id()) ?? { x: 0, y: 0 },
      fit: false,
      animate,
      animationDuration: 450,
    } as cytoscape.LayoutOptions);
    layout.run();
    if (fresh) this.#untouched = true;
    if (fresh) this.#look();
    else if (added.length > 0) this.#lookAt(added.flatMap((id) => seats.get(id) ?? []));
    const rows = [...seats.values()].map(({ y }) => y);
    return (Math.max(...rows) - Math.min(...rows) + 2 * ROOM) * LARGEST * pageScale();
  }

  /** Marks one node, names its relationships, and brings it into view. */
  choose(id: string): void {
    const cy = this.#cy;
    cy.batch(() => {
      cy.elements().removeClass('chosen near named');
      const node = cy.getElementById(id);
      if (node.empty()) return;
      node.addClass('chosen');
      // Nearly all lines are the centre's.
      if (id === this.#centre) return;
      const edges = node.connectedEdges().addClass('near');
      // Many names at once can't be read; the list beside the drawing has them.
      if (edges.length <= 8) edges.addClass('named');
    });
    this.#bringIntoView(id);
  }

  /** Takes the colours of the page anew. */
  recolour(): void {
    this.#colour(paletteOf());
  }

  zoomBy(factor: number): void {
    const level = Math.min(CLOSEST, Math.max(FURTHEST, this.#cy.zoom() * factor));
    this.#moveTo({ zoom: { level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } } });
  }

  fit(): void {
    this.#moveTo({ fit: { eles: this.#cy.elements(), padding: MARGIN } });
  }

  /** Where every node stands. */
  places(): Map<string, Place> {
    return new Map(
      this.#cy.nodes().map((node) => {
        const { x, y } = node.renderedPosition();
        return [node.id(), { x, y, size: node.renderedWidth() }];
      }),
    );
  }

  /** The node that one comes to in a direction: near, and not much aside. */
  next(id: string, direction: Direction): string | undefined {
    const from: NodeSingular = this.#cy.getElementById(id);
    if (from.empty()) return undefined;
    const here = from.position();
    const found = [...this.#cy.nodes()]
      .filter((node) => node.id() !== id)
      .map((node) => {
        const { x, y } = node.position();
        const [ahead, aside] =
          direction === 'left'
            ? [here.x - x, y - here.y]
            : direction === 'right'
              ? [x - here.x, y - here.y]
              : direction === 'up'
                ? [here.y - y, x - here.x]
                : [y - here.y, x - here.x];
        return { id: node.id(), ahead, cost: ahead + 2 * Math.abs(aside) };
      })
      .filter(({ ahead }) => ahead > 1)
      .sort((one, other) => one.cost - other.cost);
    return found[0]?.id;
  }

  /** The whole drawing in the colours of a theme, on its background. */
  async picture(theme: 'light' | 'dark'): Promise<{ bitmap: ImageBitmap; palette: Palette; font: string }> {
    const palette = paletteOf(theme);
    this.#colour(palette);
    // Letters are pictures of their own and must have been read before they are drawn.
    await new Promise((resolve) => setTimeout(resolve, 150));
    try {
      const blob = this.#cy.png({ output: 'blob', full: true, scale: 2, bg: palette.paper, maxWidth: 6_000, maxHeight: 6_000 });
      return { bitmap: await createImageBitmap(blob), palette, font: this.#font() };
    } finally {
      this.recolour();
    }
  }

  resize(): void {
    this.#cy.resize();
    const turned = this.#cy.width() < NARROW !== this.#narrow;
    if (turned && this.#picture && this.#words) {
      this.show(this.#picture, this.#words);
      this.#untouched = true;
    }
    if (this.#untouched) this.#look();
  }

  destroy(): void {
    this.#cy.destroy();
  }

  #font(): string {
    return getComputedStyle(this.#container).fontFamily;
  }

  #colour(palette: Palette): void {
    this.#palette = palette;
    this.#cy.style(drawingStyle(palette, this.#font()));
    this.#write();
  }

  /** Puts words and letters on what is drawn. */
  #write(): void {
    const words = this.#words;
    if (!words) return;
    const font = this.#font();
    for (const node of this.#cy.nodes()) {
      node.data('letterImage', letterImage(words.letters[node.data('kind') as NodeKind], this.#palette, font));
    }
    for (const edge of this.#cy.edges()) edge.data('name', words.relations[edge.data('relation') as Relation]);
  }

  /** Shows all that can be shown while it can still be read; else the middle. */
  #look(): void {
    const cy = this.#cy;
    const scale = pageScale();
    cy.fit(cy.elements(), MARGIN);
    if (cy.zoom() > LARGEST * scale) {
      cy.zoom(LARGEST * scale);
      cy.center();
    } else if (cy.zoom() < READABLE * scale) {
      cy.zoom(READABLE * scale);
      cy.center(cy.getElementById(this.#centre));
      // On a narrow screen all is at the right of the middle.
      const centre: NodeSingular = cy.getElementById(this.#centre);
      if (this.#narrow) cy.panBy({ x: MARGIN / 2 - centre.renderedBoundingBox().x1, y: 0 });
    }
  }

  /** Brings what is new into view, smaller where that is needed and can still be read. */
  #lookAt(seats: readonly Seat[]): void {
    const cy = this.#cy;
    const left = Math.min(...seats.map(({ x }) => x)) - NAME_WIDTH;
    const right = Math.max(...seats.map(({ x }) => x)) + NAME_WIDTH;
    const top = Math.min(...seats.map(({ y }) => y)) - 40;
    const bottom = Math.max(...seats.map(({ y }) => y)) + 40;
    const fitting = Math.min(cy.width() / (right - left), cy.height() / (bottom - top));
    const zoom = Math.min(cy.zoom(), Math.max(READABLE * pageScale(), fitting));
    this.#moveTo({ zoom, pan: { x: cy.width() / 2 - (zoom * (left + right)) / 2, y: cy.height() / 2 - (zoom * (top + bottom)) / 2 } });
  }

  #bringIntoView(id: string): void {
    const node: NodeSingular = this.#cy.getElementById(id);
    if (node.empty()) return;
    const { x1, x2, y1, y2 } = node.renderedBoundingBox();
    const inView = x1 >= 0 && y1 >= 0 && x2 <= this.#cy.width() && y2 <= this.#cy.height();
    if (!inView) this.#moveTo({ center: { eles: node } });
  }

  #moveTo(to: object): void {
    this.#untouched = false;
    this.#cy.stop();
    this.#cy.animate(to, { duration: moves() ? 250 : 0 });
  }
}

/** How much larger the text of the page is than usual: it grows on wide screens, and so should drawings. */
function pageScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** Whether the reader has not asked for less motion. */
function moves(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Cytoscape writes a style into the page unless there is one; the page's policy forbids it, and its rule is in network.css. */
function forgoStylesheet(): void {
  if (document.getElementById(STYLESHEET_ID)) return;
  const placeholder = document.createElement('template');
  placeholder.id = STYLESHEET_ID;
  document.head.append(placeholder);
}

/** Measures the width of texts in a font, in pixels. */
function measurer(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser gave no canvas to measure on.');
  context.font = font;
  return (text) => context.measureText(text).width;
}

/** A name in at most two lines; what does not fit in them is cut, and told by the panel beside the drawing. */
function linesOf(name: string, measure: (text: string) => number): string[] {
  const lines = [''];
  for (const word of name.split(/\s+/)) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (lines.at(-1) === '' || measure(line) <= NAME_WIDTH) lines[lines.length - 1] = line;
    else if (lines.length < 2) lines.push(word);
    else return [lines[0] ?? '', cutTo(lines[1] ?? '', measure)];
  }
  return lines;
}

/** A line that goes on, cut at a word so that the sign for it fits. */
function cutTo(line: string, measure: (text: string) => number): string {
  const cut = `${line.replace(/[,;:.]$/, '')} …`;
  return measure(cut) <= NAME_WIDTH || !line.includes(' ') ? cut : cutTo(line.replace(/\s+\S*$/, ''), measure);
}

/** How far a line between two nodes bends, so that lines along one side do not run through what is between them. */
function bowOf(from: Seat | undefined, to: Seat | undefined): number {
  if (!from || !to || Math.sign(from.x) !== Math.sign(to.x)) return 0;
  // Towards the middle: at the right when it goes down, at the left when it goes up.
  const inwards = Math.sign(from.x) * Math.sign(to.y - from.y);
  return inwards * Math.min(90, 20 + Math.abs(to.y - from.y) / 4);
}
