import type { CountedThemeFragment } from '../../../generated/explorer.ts';

/** A theme with what is narrower. */
export interface ThemeBlock {
  theme: CountedThemeFragment;
  narrower: ThemeBlock[];
}

/**
 * Puts themes that some initiative is about into one another, the fullest first. A theme that comes under several is put
 * under the first of them that is reached, as deep as it is there.
 */
export function themeBlocks(themes: readonly CountedThemeFragment[]): ThemeBlock[] {
  const placed = new Set<string>();
  const below = new Map<string, CountedThemeFragment[]>();
  for (const theme of themes) for (const { id } of theme.broader) below.set(id, [...(below.get(id) ?? []), theme]);
  const blocksOf = (group: readonly CountedThemeFragment[]): ThemeBlock[] => {
    const own = group.filter(({ id }) => !placed.has(id));
    for (const { id } of own) placed.add(id);
    return own
      .filter(({ initiativesWithin }) => initiativesWithin.total > 0)
      .sort((one, other) => other.initiativesWithin.total - one.initiativesWithin.total || one.id.localeCompare(other.id))
      .map((theme) => ({ theme, narrower: blocksOf(below.get(theme.id) ?? []) }));
  };
  return blocksOf(themes.filter(({ broader }) => broader.length === 0));
}
