import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import { createElement, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import { type DrawnKind, kinds, markOf } from '../../shared/kinds.ts';
import type { Language } from '../../shared/language.ts';

/** What a picture tells. */
export interface Pictured {
  /** Sort of thing that it is of; the site itself when absent. */
  kind?: DrawnKind | undefined;
  title: string;
  text?: string | undefined;
}

/** Size that links are shown with, in pixels (Open Graph: 1.91 to 1). */
export const PICTURE = { width: 1_200, height: 630 };

/** Those of `src/web/style/tokens.css`. */
const INK = '#1f1626';
const SOFT = '#5d5267';
const ACCENT = '#7d1d5e';
const PAPER = '#fcfbfd';

const FOOT: Record<Language, string> = {
  nl: 'Kruispunt – wat hielp, wat hinderde en wie u kunt bellen',
  en: 'Kruispunt – what helped, what hindered and whom to call',
};

/** Draws the picture that goes with a link, as PNG. */
export async function drawn(pictured: Pictured, language: Language): Promise<Buffer> {
  const svg = await satori(card(pictured, language), { ...PICTURE, fonts: await fonts() });
  // What is written in it is outlines by now.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } });
  return image.asPng();
}

function card({ kind, title, text }: Pictured, language: Language): ReactNode {
  const colour = kind ? markOf(kind).colour.light : ACCENT;
  return row(
    { width: '100%', height: '100%', background: PAPER, color: INK, fontFamily: 'Atkinson' },
    row({ width: 24, height: '100%', flexShrink: 0, background: colour }),
    column(
      { flexGrow: 1, padding: '64px 72px 48px 56px', justifyContent: 'space-between' },
      column(
        {},
        kind
          ? row(
              { alignItems: 'center', fontSize: 32, color: colour, marginBottom: 24 },
              sign(kind, language),
              kinds[kind].words[language][0],
            )
          : '',
        clamped(3, { fontFamily: 'Bricolage', fontWeight: 700, fontSize: title.length > 60 ? 56 : 72, lineHeight: 1.12 }, title),
        text ? clamped(3, { marginTop: 28, fontSize: 32, lineHeight: 1.35, color: SOFT }, text) : '',
      ),
      row({ alignItems: 'center', fontSize: 28, color: SOFT }, mark(), FOOT[language]),
    ),
  );
}

type Style = Readonly<Record<string, string | number>>;

const row = (style: Style, ...children: ReactNode[]): ReactNode =>
  createElement('div', { style: { display: 'flex', ...style } }, ...children);
const column = (style: Style, ...children: ReactNode[]): ReactNode => row({ flexDirection: 'column', ...style }, ...children);
/** A text in a number of lines at most. */
const clamped = (lines: number, style: Style, text: string): ReactNode =>
  createElement('div', { style: { display: 'block', lineClamp: lines, ...style } }, text);

/** The sign of a kind, as pictures of the graph draw it. */
function sign(kind: DrawnKind, language: Language): ReactNode {
  const { shape, letter, colour, sinks = 0 } = markOf(kind);
  const outline =
    shape.length === 0
      ? createElement('circle', { cx: 0, cy: 0, r: 10, fill: colour.light })
      : createElement('polygon', { points: shape.map(([x, y]) => `${x * 10},${y * 10}`).join(' '), fill: colour.light });
  const size = 56;
  const whole = { position: 'absolute', top: 0, left: 0, width: size, height: size };
  return row(
    { position: 'relative', width: size, height: size, marginRight: 16 },
    createElement('svg', { viewBox: '-10.5 -10.5 21 21', width: size, height: size, style: whole }, outline),
    row(
      { ...whole, top: sinks * 2.6, alignItems: 'center', justifyContent: 'center', color: PAPER, fontSize: 26, fontWeight: 700 },
      letter[language],
    ),
  );
}

function mark(): ReactNode {
  const way = (d: string, opacity: number) =>
    createElement('path', { d, fill: 'none', stroke: ACCENT, strokeWidth: 3.4, strokeLinecap: 'round', opacity });
  return createElement(
    'svg',
    { viewBox: '0 0 32 32', width: 48, height: 48, style: { marginRight: 16 } },
    way('M3 24C12 24 12 8 29 8', 1),
    way('M3 8c9 0 9 16 26 16', 0.45),
    createElement('circle', { cx: 15, cy: 16, r: 4.2, fill: ACCENT }),
  );
}

const FONTS = [
  ['Atkinson', 'atkinson-hyperlegible-next', 400],
  ['Atkinson', 'atkinson-hyperlegible-next', 700],
  ['Bricolage', 'bricolage-grotesque', 700],
] as const;
let read: Promise<Font[]> | undefined;

/** Those of the pages; letters that the first file lacks are in the second. */
function fonts(): Promise<Font[]> {
  read ??= Promise.all(
    FONTS.flatMap(([name, folder, weight]) =>
      ['latin', 'latin-ext'].map(async (script): Promise<Font> => {
        const file = createRequire(import.meta.url).resolve(`@fontsource/${folder}/files/${folder}-${script}-${weight}-normal.woff`);
        return { name: script === 'latin' ? name : `${name} further`, data: await readFile(file), weight, style: 'normal' };
      }),
    ),
  );
  return read;
}
