import { fieldOf } from '../shared/kind-names.ts';
import { drawnKinds, markOf } from '../shared/kinds.ts';

/** Style sheet with the colours of the kinds. They only help: shape and letter tell the kind. */
export function kindColours(): string {
  const colours = (theme: 'light' | 'dark') =>
    drawnKinds.map((kind) => `--kind-${fieldOf(kind)}: ${markOf(kind).colour[theme]};`).join(' ');
  return `:root { ${colours('light')} }
:root[data-theme="dark"] { ${colours('dark')} }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${colours('dark')} } }
`;
}
