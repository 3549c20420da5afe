import type { Role, SmallGraph } from './graph.ts';

/**
 * The answers to our questions by brute force: every pair is looked at and every formula written out, without a budget
 * and without the graph. Formulas: graph/related.cypher, bridges.cypher, sharing.graphql, parts/contact-matches.cypher, parts/advisers.cypher.
 */
type Initiative = SmallGraph['initiatives'][number];
type Features = Map<string, number>;

/** Kinds of feature that are looked at together. */
const ASPECTS = [['ENABLER', 'BARRIER'], ['THEME'], ['PROFESSION', 'REGION', 'ORGANISATION']];

/** As many of what only two have make the least norm of each. */
const FEWEST = [1.46, 1.37, 0.29];

function featuresOf(initiative: Initiative, { broader }: SmallGraph): Features {
  const features: Features = new Map();
  const add = (kind: string, ids: readonly string[], share = 1) => {
    for (const id of ids) features.set(`${kind} ${id}`, Math.max(features.get(`${kind} ${id}`) ?? 0, share));
  };
  add('ENABLER', initiative.enablers);
  add('BARRIER', initiative.barriers);
  for (const theme of initiative.themes) {
    const share = initiative.about.includes(theme) ? 1 : 0.4;
    add('THEME', [theme], share);
    add('THEME', broader[theme] ?? [], share / 2);
  }
  add('PROFESSION', initiative.professions);
  add('REGION', initiative.regions);
  add('ORGANISATION', initiative.organisations);
  return features;
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, number) => all + number, 0);

/** The initiatives that one is part of, at whatever distance. */
function above(id: string, graph: SmallGraph): Set<string> {
  const parents = graph.initiatives.find((initiative) => initiative.id === id)?.partOf ?? [];
  return new Set(parents.flatMap((parent) => [parent, ...above(parent, graph)]));
}

/** Best first; equal scores (to nine decimals) by id. */
function ranked<Row extends { id: string; score: number }>(rows: Row[]): Row[] {
  return rows.sort((a, b) => Number(b.score.toFixed(9)) - Number(a.score.toFixed(9)) || (a.id < b.id ? -1 : 1));
}

/** How alike two initiatives are, and what they share. */
export type Likeness = (one: string, other: string) => { score: number; shared: string[]; telling: boolean };

export function likeness(graph: SmallGraph): Likeness {
  const all = new Map(graph.initiatives.map((initiative) => [initiative.id, featuresOf(initiative, graph)]));
  const frequencies = new Map<string, number>();
  for (const features of all.values()) for (const feature of features.keys()) frequencies.set(feature, (frequencies.get(feature) ?? 0) + 1);
  const points = (feature: string) => {
    const df = frequencies.get(feature) ?? 0;
    return (feature.startsWith('ORGANISATION') ? 0.5 : 1) * (df > 1 ? Math.cbrt(Math.max(0, Math.log(1 + all.size / df) - Math.LN2)) : 0);
  };
  const ofTwo = all.size > 2 ? Math.cbrt(Math.log(1 + all.size / 2) - Math.LN2) : 0;
  const cosines = ASPECTS.map((kinds, aspect) => {
    const isIn = (feature: string) => kinds.includes(feature.split(' ')[0] ?? '');
    const length = (features: Features) =>
      Math.sqrt(sum([...features].map(([feature, share]) => (isIn(feature) ? share * points(feature) : 0))));
    const least = Math.sqrt((FEWEST[aspect] ?? 0) * ofTwo);
    const norm = (features: Features) => Math.max(length(features), least);
    return (own: Features, theirs: Features) => {
      const together = sum([...own].map(([feature, share]) => (isIn(feature) ? share * (theirs.get(feature) ?? 0) * points(feature) : 0)));
      return together === 0 ? 0 : together / (norm(own) * norm(theirs));
    };
  });
  /** Circumstances and themes of an initiative's own, which make it worth a look at all. */
  const telling = (id: string) => {
    const { enablers, barriers, themes } = graph.initiatives.find((initiative) => initiative.id === id) as Initiative;
    const kinds = { ENABLER: enablers, BARRIER: barriers, THEME: themes };
    return Object.entries(kinds).flatMap(([kind, ids]) => ids.map((each) => `${kind} ${each}`));
  };
  return (one, other) => {
    const [own, theirs] = [all.get(one) as Features, all.get(other) as Features];
    const [circumstances = 0, subject = 0, setting = 0] = cosines.map((cosine) => cosine(own, theirs));
    const surroundings = 0.65 * subject + 0.35 * setting;
    const shared = [...own].filter(([feature]) => theirs.has(feature));
    return {
      score: 0.15 * circumstances + 0.4 * surroundings + 0.45 * circumstances * surroundings,
      shared: shared.map(([feature]) => feature).sort(),
      telling: telling(one).some((feature) => telling(other).includes(feature)),
    };
  };
}

export function related(id: string, graph: SmallGraph): { id: string; score: number; shared: string[] }[] {
  const alike = likeness(graph);
  const aboveThis = above(id, graph);
  const rows = graph.initiatives.flatMap(({ id: other, partOf }) => {
    if (other === id || aboveThis.has(other) || (partOf.length > 0 && above(other, graph).has(id))) return [];
    const { score, shared, telling } = alike(id, other);
    return telling && score > 0 ? [{ id: other, score, shared }] : [];
  });
  return ranked(rows);
}

interface BridgeRow {
  how: 'REMEDY' | 'ENABLER';
  barrier: string;
  id: string;
  score: number;
  lessons: string[];
}

export function bridges(id: string, graph: SmallGraph): BridgeRow[] {
  const own = graph.initiatives.find((initiative) => initiative.id === id) as Initiative;
  const isKin = (other: string) => other === id || above(id, graph).has(other) || above(other, graph).has(id);
  const surroundings = ({ themes, professions, regions }: Initiative) => [...themes, ...professions, ...regions];
  const rows = own.barriers.flatMap((barrier) => {
    const having = graph.initiatives.filter(({ enablers, barriers }) => [...enablers, ...barriers].includes(barrier)).length;
    const others = graph.initiatives.filter((other) => !isKin(other.id));
    return others.flatMap((other) => {
      if (!other.remedied.includes(barrier) && !other.enablers.includes(barrier)) return [];
      const mine = surroundings(own);
      const common = mine.filter((one) => surroundings(other).includes(one));
      const nearness = mine.length === 0 ? 0 : common.length / mine.length;
      return {
        how: other.remedied.includes(barrier) ? ('REMEDY' as const) : ('ENABLER' as const),
        barrier,
        id: other.id,
        score: Math.log(1 + graph.initiatives.length / having) * (1 + nearness),
        lessons: other.lessons.filter((one) => graph.lessons[one]?.includes(barrier) && !own.lessons.includes(one)).sort(),
      };
    });
  });
  const reached = (row: BridgeRow) => Number(canBeReached(graph.initiatives.find((one) => one.id === row.id) as Initiative, graph));
  return rows.sort(
    (a, b) =>
      Number(b.how === 'REMEDY') - Number(a.how === 'REMEDY') ||
      reached(b) - reached(a) ||
      Number(b.score.toFixed(9)) - Number(a.score.toFixed(9)) ||
      compare(a.barrier, b.barrier) ||
      compare(a.id, b.id),
  );
}

/** Whether a person can be called or written to about it, or an organisation that takes part in it or pays for it. */
function canBeReached({ contacts, organisations, funders }: Initiative, graph: SmallGraph): boolean {
  return (
    contacts.some(({ id }) => graph.contacts.some((contact) => contact.id === id && contact.reachable)) ||
    [...organisations, ...funders].some((id) => graph.desks.includes(id))
  );
}

type FactorRole = 'ENABLER' | 'BARRIER' | undefined;

function havers(factor: string, as: FactorRole, graph: SmallGraph): string[] {
  return graph.initiatives
    .filter(({ enablers, barriers }) => (as !== 'BARRIER' && enablers.includes(factor)) || (as !== 'ENABLER' && barriers.includes(factor)))
    .map(({ id }) => id);
}

export function sharedFactors(as: FactorRole, graph: SmallGraph): { id: string; score: number }[] {
  const factors = [...new Set(graph.initiatives.flatMap(({ enablers, barriers }) => [...enablers, ...barriers]))];
  return ranked(
    factors.flatMap((id) => {
      const count = havers(id, as, graph).length;
      return count >= 2 ? [{ id, score: count * Math.log(1 + graph.initiatives.length / count) }] : [];
    }),
  );
}

export function sharing(factors: string[], as: FactorRole, graph: SmallGraph): { id: string; score: number; factors: string[] }[] {
  const idf = (factor: string) => Math.log(1 + graph.initiatives.length / havers(factor, as, graph).length);
  const had = [...new Set(factors)].filter((factor) => havers(factor, as, graph).length > 0);
  const all = sum(had.map(idf));
  return graph.initiatives
    .map(({ id }) => {
      const own = had.filter((factor) => havers(factor, as, graph).includes(id));
      return { id, score: sum(own.map(idf)) / all, factors: own.sort() };
    })
    .filter((row) => row.factors.length > 0)
    .sort(
      (a, b) => b.factors.length - a.factors.length || Number(b.score.toFixed(9)) - Number(a.score.toFixed(9)) || (a.id < b.id ? -1 : 1),
    );
}

const ROLE_WEIGHTS: Record<Role, number> = { CONTACT: 1, LEADER: 0.9, RESEARCHER: 0.6, SPEAKER: 0.6, QUOTED: 0.3 };

/** How much each theme counts for the one asked for, and whether only by being wider. */
function reach(asked: string, { broader }: SmallGraph): Map<string, { match: number; wider: boolean }> {
  const reached = new Map<string, { match: number; wider: boolean }>();
  const set = (theme: string, match: number, wider: boolean) => {
    if (match > (reached.get(theme)?.match ?? 0)) reached.set(theme, { match, wider });
  };
  const walk = (theme: string, depth: number, next: (theme: string) => string[], base: number, wider: boolean) => {
    if (depth > 3) return;
    if (!wider || depth > 0) set(theme, base ** depth, wider);
    for (const one of next(theme)) walk(one, depth + 1, next, base, wider);
  };
  walk(asked, 0, (theme) => Object.keys(broader).filter((one) => broader[one]?.includes(theme)), 0.7, false);
  walk(asked, 0, (theme) => broader[theme] ?? [], 0.3, true);
  return reached;
}

/** How much a programme counts for a theme that it touches on: fully, unless no more than half of it and its parts are about it. */
function programmeShare(programme: Initiative, theme: string, graph: SmallGraph): number {
  const parts = graph.initiatives.filter(({ partOf }) => partOf.includes(programme.id));
  const under = (one: string, depth = 0): boolean =>
    one === theme || (depth < 3 && (graph.broader[one] ?? []).some((above) => under(above, depth + 1)));
  const share = (1 + parts.filter(({ themes }) => themes.some((one) => under(one))).length) / (1 + parts.length);
  return share > 0.5 ? 1 : share;
}

/** How much an initiative is about the theme asked for, by the theme that counts most. */
function nearest(
  initiative: Initiative,
  reached: ReturnType<typeof reach>,
  graph: SmallGraph,
): { match: number; wider: boolean } | undefined {
  const about = initiative.themes.flatMap((theme) => {
    const { match, wider } = reached.get(theme) ?? {};
    if (match === undefined || wider === undefined) return [];
    const inTitle = initiative.title.includes(`thema ${theme}`) ? 1.1 : 1;
    const role = initiative.about.includes(theme) ? 1 : 0.6 * programmeShare(initiative, theme, graph);
    return [{ theme, match: match * role * inTitle, wider }];
  });
  return about.sort((a, b) => b.match - a.match || (a.theme < b.theme ? -1 : 1))[0];
}

/** Organisations of initiatives where nobody can be reached. */
export function organisationMatches(theme: string, graph: SmallGraph): { id: string; wider: boolean; initiatives: string[] }[] {
  const reached = reach(theme, graph);
  const about = graph.initiatives.flatMap((initiative) => {
    const best = nearest(initiative, reached, graph);
    return best ? [{ initiative, best }] : [];
  });
  const widen = about.every(({ best }) => best.wider);
  const canBeReached = (id: string) => graph.contacts.some((contact) => contact.id === id && contact.reachable);
  const nobodys = about.filter(({ initiative, best }) => (widen || !best.wider) && !initiative.contacts.some(({ id }) => canBeReached(id)));
  const organisations = [...new Set(nobodys.flatMap(({ initiative }) => initiative.organisations))];
  return organisations
    .map((id) => {
      const votes = nobodys
        .filter(({ initiative }) => initiative.organisations.includes(id))
        .map(({ initiative, best }) => {
          const weight = initiative.organisations[0] === id ? 1 : 0.6;
          return { id: initiative.id, score: best.match * weight, weight, year: initiative.startYear ?? 0 };
        });
      return {
        id,
        wider: widen,
        initiatives: ranked(votes).map((vote) => vote.id),
        keys: [
          rounded(sum(votes.map(({ score }) => score))),
          Number(graph.desks.includes(id)),
          Math.max(...votes.map(({ weight }) => weight)),
          Math.max(...votes.map(({ year }) => year)),
        ],
      };
    })
    .sort(byKeys)
    .map(({ id, wider, initiatives }) => ({ id, wider, initiatives }));
}

const rounded = (score: number) => Number(score.toFixed(9));

/** The highest first, by the first key that differs; then by id. */
function byKeys(one: { id: string; keys: number[] }, other: { id: string; keys: number[] }): number {
  const differing = one.keys.findIndex((key, index) => key !== other.keys[index]);
  return differing < 0 ? compare(one.id, other.id) : (other.keys[differing] ?? 0) - (one.keys[differing] ?? 0);
}

/** What two initiatives share, and where a barrier of the one helped the other, by id. */
export function comparison(one: string, other: string, graph: SmallGraph) {
  const [a, b] = [one, other].map((id) => graph.initiatives.find((initiative) => initiative.id === id)) as [Initiative, Initiative];
  const turned = (from: Initiative, to: Initiative) => from.barriers.filter((factor) => to.enablers.includes(factor)).sort();
  return { score: likeness(graph)(one, other).score, turnedByB: turned(a, b), turnedByA: turned(b, a) };
}

export function contactMatches(theme: string, graph: SmallGraph): { id: string; score: number; wider: boolean }[] {
  const reached = reach(theme, graph);
  const candidates = graph.contacts.flatMap(({ id, reachable, worksAt }) => {
    const own = graph.initiatives.filter(({ contacts }) => contacts.some((contact) => contact.id === id));
    const votes = own.flatMap((initiative) => {
      const best = nearest(initiative, reached, graph);
      const roles = initiative.contacts.filter((contact) => contact.id === id).map(({ role }) => role);
      const role = roles.sort((a, b) => ROLE_WEIGHTS[b] - ROLE_WEIGHTS[a])[0] as Role;
      const weight = ROLE_WEIGHTS[role];
      const parts = graph.initiatives.filter(({ partOf }) => partOf.includes(initiative.id)).length;
      const isTheirs = worksAt !== undefined && initiative.organisations.includes(worksAt);
      const more = { role, parts, weight, isTheirs, roles: roles.length, year: initiative.startYear ?? 0 };
      return best ? [{ vote: best.match * weight, wider: best.wider, ...more }] : [];
    });
    return reachable || votes.some(({ role }) => role !== 'QUOTED') ? [{ id, reachable, votes, initiatives: own.length }] : [];
  });
  const near = candidates.filter(({ votes }) => votes.some(({ wider }) => !wider));
  const widen = near.length < 3 && near.every(({ reachable }) => reachable);
  return candidates
    .map((candidate) => ({ ...candidate, votes: candidate.votes.filter(({ wider }) => widen || !wider) }))
    .filter(({ votes }) => votes.length > 0)
    .map(({ id, reachable, votes, initiatives }) => {
      const wider = votes.every((vote) => vote.wider);
      const score = sum(votes.map(({ vote }) => vote)) / Math.sqrt(initiatives);
      const most = (key: 'parts' | 'weight' | 'roles' | 'year') => Math.max(...votes.map((vote) => vote[key]));
      return {
        id,
        score,
        wider,
        keys: [
          Number(!wider),
          Number(reachable),
          Number(votes.some((vote) => vote.role !== 'QUOTED' && (wider || !vote.wider))),
          rounded(score),
          most('parts'),
          most('weight'),
          most('roles'),
          most('year'),
          Number(votes.some(({ isTheirs }) => isTheirs)),
        ],
      };
    })
    .sort(byKeys)
    .map(({ id, score, wider }) => ({ id, score, wider }));
}

/** Who to call about some initiatives, with what they do there, the strongest role first. */
export function advisers(about: (initiative: Initiative) => boolean, graph: SmallGraph): { id: string; roles: string[] }[] {
  const initiatives = graph.initiatives.filter(about);
  const rows = graph.contacts.flatMap(({ id, reachable }) => {
    const roles = initiatives.flatMap((initiative) =>
      initiative.contacts
        .filter((contact) => contact.id === id && (contact.role !== 'QUOTED' || reachable))
        .map(({ role }) => ({ role, initiative: initiative.id, weight: ROLE_WEIGHTS[role] })),
    );
    const strongest = [...new Set(roles.map((each) => each.initiative))].map((each) =>
      Math.max(...roles.filter(({ initiative }) => initiative === each).map(({ weight }) => weight)),
    );
    const inOrder = roles.sort((a, b) => b.weight - a.weight || compare(a.initiative, b.initiative) || compare(a.role, b.role));
    return roles.length > 0
      ? [{ id, reachable, score: sum(strongest), roles: inOrder.map(({ role, initiative }) => `${role} ${initiative}`) }]
      : [];
  });
  return ranked(rows)
    .sort((a, b) => Number(b.reachable) - Number(a.reachable))
    .map(({ id, roles }) => ({ id, roles }));
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Organisations in the same initiatives, those in most of them first. */
export function partners(id: string, graph: SmallGraph): { id: string; initiatives: string[] }[] {
  const own = graph.initiatives.filter(({ organisations }) => organisations.includes(id));
  const others = [...new Set(own.flatMap(({ organisations }) => organisations))].filter((other) => other !== id);
  const rows = others.map((other) => {
    const initiatives = own.filter(({ organisations }) => organisations.includes(other)).map((initiative) => initiative.id);
    return { id: other, score: initiatives.length, initiatives: initiatives.sort() };
  });
  return ranked(rows).map(({ id: other, initiatives }) => ({ id: other, initiatives }));
}

/** Initiatives about a theme or anything narrower, by how many steps and which. */
export function initiativesWithin(asked: string, graph: SmallGraph): { id: string; theme: string; steps: number }[] {
  const stepsTo = (theme: string): number =>
    theme === asked ? 0 : 1 + Math.min(Number.POSITIVE_INFINITY, ...(graph.broader[theme] ?? []).map(stepsTo));
  return graph.initiatives
    .flatMap(({ id, themes }) => {
      const reached = themes.map((theme) => ({ id, theme, steps: stepsTo(theme) })).filter(({ steps }) => Number.isFinite(steps));
      return reached.sort((a, b) => a.steps - b.steps || compare(a.theme, b.theme)).slice(0, 1);
    })
    .sort((a, b) => a.steps - b.steps || compare(a.theme, b.theme) || compare(a.id, b.id));
}

/** Themes that a contact knows about, those that count most first. */
export function knowsAbout(id: string, graph: SmallGraph): string[] {
  const themes = [...new Set(graph.initiatives.flatMap((initiative) => initiative.themes))];
  const rows = themes.flatMap((theme) => {
    const own = graph.initiatives.filter((initiative) => initiative.themes.includes(theme));
    const weights = own.flatMap(({ contacts }) => {
      const roles = contacts.filter((contact) => contact.id === id).map(({ role }) => ROLE_WEIGHTS[role]);
      return roles.length > 0 ? [Math.max(...roles)] : [];
    });
    return weights.length > 0 ? [{ id: theme, score: sum(weights) }] : [];
  });
  return ranked(rows).map((row) => row.id);
}
