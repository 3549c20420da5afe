import { HarvestedThemesDocument, type HarvestedThemesQuery } from '../../../generated/server.ts';
import type { Reading } from './records.ts';

/** All themes, each of which is a set. */
export async function themesOf({ ask, request }: Reading): Promise<{ id: string; label: string }[]> {
  const themes: { id: string; label: string }[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { themesConnection: page }: HarvestedThemesQuery = await ask(request, HarvestedThemesDocument, { after });
    themes.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
  }
  return themes;
}
