import { refusal } from '../api/errors.ts';
import type { GraphWatch } from '../database/graph-watch.ts';

/** Throws BEING_RESTORED while what the graph holds is a part of what it should. */
export function refuseWhileRestored(watch: GraphWatch | undefined): void {
  if (watch?.isBeingRestored()) throw refusal({ reason: 'GRAPH_REPLACED', values: {} });
}
