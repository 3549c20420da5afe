import { recordOf } from '../../../shared/own-keys.ts';
import { type NodeKind, nodeKinds } from '../kinds.ts';

/** Colours of the page as the canvas must know them: a canvas has no variables. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
  helped: string;
  hindered: string;
  kinds: Readonly<Record<NodeKind, string>>;
}

/** Colours as the page has them now, or as it would have them in a theme. */
export function paletteOf(theme?: 'light' | 'dark'): Palette {
  const root = document.documentElement;
  const before = root.dataset['theme'];
  // Nothing is drawn between the change and its end, so nobody sees it.
  if (theme) root.dataset['theme'] = theme;
  try {
    const style = getComputedStyle(root);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    return {
      paper: colour('paper'),
      ink: colour('ink'),
      soft: colour('ink-soft'),
      line: colour('line-strong'),
      accent: colour('accent'),
      helped: colour('helped'),
      hindered: colour('hindered'),
      kinds: recordOf(nodeKinds, (kind) => colour(`kind-${kind}`)),
    };
  } finally {
    if (theme) {
      if (before === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = before;
    }
  }
}
