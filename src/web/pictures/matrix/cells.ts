import type { MatrixQuery } from '../../../generated/explorer.ts';
import type { CfirDomain } from '../../../generated/schema.ts';
import type { Language } from '../../../shared/language.ts';
import { labelIn } from '../../base/language.tsx';
import type { MatrixOrder } from './matrix-orders.ts';
import { orderBySimilarity } from './order-by-similarity.ts';

type MatrixInitiative = MatrixQuery['initiatives'][number];
type Edge = MatrixInitiative['enablersConnection']['edges'][number];
export type MatrixFactor = Edge['node'];

/** What a factor was in an initiative: what it helped with, what it hindered, or both. */
export interface MatrixCell {
  helped: readonly Edge['properties'][];
  hindered: readonly Edge['properties'][];
}

export interface MatrixData {
  factors: readonly MatrixFactor[];
  initiatives: readonly MatrixInitiative[];
  /** By id of the factor and id of the initiative. */
  cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;
  helped: number;
  hindered: number;
}

const DOMAINS: readonly CfirDomain[] = ['INNOVATION', 'OUTER_SETTING', 'INNER_SETTING', 'INDIVIDUALS', 'IMPLEMENTATION_PROCESS'];

/** Initiatives and factors with a cell wherever they meet; those that meet nothing are left out. */
export function matrixOf(answer: MatrixQuery, domain: CfirDomain | undefined, order: MatrixOrder, language: Language): MatrixData {
  const cells = new Map<string, Map<string, MatrixCell>>();
  const factors = new Map<string, MatrixFactor>();
  let helped = 0;
  let hindered = 0;
  const put = (initiative: MatrixInitiative, { node, properties }: Edge, role: 'helped' | 'hindered') => {
    if (domain && node.domain !== domain) return;
    factors.set(node.id, node);
    const row = cells.get(node.id) ?? new Map<string, MatrixCell>();
    const cell = row.get(initiative.id) ?? { helped: [], hindered: [] };
    cells.set(node.id, row.set(initiative.id, { ...cell, [role]: [...cell[role], properties] }));
    if (role === 'helped') helped++;
    else hindered++;
  };
  for (const initiative of answer.initiatives) {
    for (const edge of initiative.enablersConnection.edges) put(initiative, edge, 'helped');
    for (const edge of initiative.barriersConnection.edges) put(initiative, edge, 'hindered');
  }
  const rows = [...factors.values()];
  const columns = answer.initiatives.filter(({ id }) => rows.some((factor) => cells.get(factor.id)?.has(id)));
  return { ...inOrder(rows, columns, cells, order, language), cells, helped, hindered };
}

function inOrder(
  factors: readonly MatrixFactor[],
  initiatives: readonly MatrixInitiative[],
  cells: MatrixData['cells'],
  order: MatrixOrder,
  language: Language,
): Pick<MatrixData, 'factors' | 'initiatives'> {
  const byName = {
    factors: [...factors].sort((one, other) => labelIn(language, one).localeCompare(labelIn(language, other), language)),
    initiatives: [...initiatives].sort((one, other) => columnName(one).localeCompare(columnName(other), 'nl')),
  };
  const ofFactor = ({ id }: MatrixFactor) => cells.get(id)?.size ?? 0;
  const ofInitiative = ({ id }: MatrixInitiative) => factors.filter((factor) => cells.get(factor.id)?.has(id)).length;
  const bySize = {
    factors: byName.factors.sort((one, other) => (order === 'name' ? 0 : ofFactor(other) - ofFactor(one))),
    initiatives: byName.initiatives.sort((one, other) => (order === 'name' ? 0 : ofInitiative(other) - ofInitiative(one))),
  };
  if (order === 'name' || order === 'number') return bySize;
  const similar = orderBySimilarity(
    factors.map((factor) => initiatives.flatMap(({ id }, column) => (cells.get(factor.id)?.has(id) ? [column] : []))),
    initiatives.length,
  );
  const pick = <Item>(items: readonly Item[], numbers: readonly number[]) => numbers.flatMap((number) => items[number] ?? []);
  const picked = { factors: pick(factors, similar.rows), initiatives: pick(initiatives, similar.columns) };
  if (order === 'similarity') return picked;
  return {
    ...picked,
    factors: DOMAINS.flatMap((domain) => picked.factors.filter((factor) => factor.domain === domain)),
  };
}

/** Name of an initiative where there is little room. */
export function columnName({ title, shortTitle }: MatrixInitiative): string {
  return shortTitle ?? title;
}
