import type { PicturedTheme } from './pictured-theme.ts';

/** A theme with what is narrower. */
export interface ThemeBlock {
  theme: PicturedTheme;
  /** Initiatives about it or about anything narrower, each counted once. */
  count: number;
  narrower: ThemeBlock[];
}

/**
 * Puts themes that some initiative is about into one another, the fullest first. A theme that comes under several is put
 * under the first of them that is reached, as deep as it is there.
 */
export function themeBlocks(themes: readonly PicturedTheme[]): ThemeBlock[] {
  const placed = new Set<string>();
  const below = new Map<string, PicturedTheme[]>();
  for (const theme of themes) for (const { id } of theme.broader) below.set(id, [...(below.get(id) ?? []), theme]);
  const reach = (theme: PicturedTheme, seen: Set<string> = new Set()): Set<string> => {
    if (seen.has(theme.id)) return new Set();
    seen.add(theme.id);
    return new Set([...theme.initiatives.map(({ id }) => id), ...(below.get(theme.id) ?? []).flatMap((each) => [...reach(each, seen)])]);
  };
  const blocksOf = (group: readonly PicturedTheme[]): ThemeBlock[] => {
    const own = group.filter(({ id }) => !placed.has(id)).map((theme) => ({ theme, count: reach(theme).size }));
    for (const { theme } of own) placed.add(theme.id);
    return own
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count || one.theme.id.localeCompare(other.theme.id))
      .map(({ theme, count }) => ({ theme, count, narrower: blocksOf(below.get(theme.id) ?? []) }));
  };
  return blocksOf(themes.filter(({ broader }) => broader.length === 0));
}
