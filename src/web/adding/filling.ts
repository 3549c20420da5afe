import type { SubmitInitiativeMutation } from '../../generated/explorer.ts';
import { type Draft, emptyDraft, type StoredDraft } from './draft.ts';

type Refused = SubmitInitiativeMutation['submitInitiative']['userErrors'][number];

/** The form while it is filled in. */
export interface Filling {
  draft: Draft;
  /** Ids of the fields that were left: what is wrong with them is shown. */
  left: ReadonlySet<string>;
  /** What the server refused when it was sent. */
  refused: readonly Refused[];
  /** How often it was tried to go on with something wrong. */
  attempts: number;
  /** When the draft was left that was brought back (ISO 8601). */
  restored: string | undefined;
}

export type FillingEvent =
  | { type: 'changed'; part: Partial<Draft> }
  | { type: 'fieldLeft'; id: string }
  /** It was tried to go on while something is wrong. */
  | { type: 'heldUp' }
  | { type: 'refused'; faults: readonly Refused[] }
  | { type: 'discarded' };

/** The form as it is opened, with the draft that was left in this browser. */
export function startFilling(stored?: StoredDraft): Filling {
  return { draft: stored?.draft ?? emptyDraft, left: new Set(), refused: [], attempts: 0, restored: stored?.saved };
}

export function fillingAfter(filling: Filling, event: FillingEvent): Filling {
  switch (event.type) {
    case 'changed':
      return changed(filling, event.part);
    case 'fieldLeft':
      return filling.left.has(event.id) ? filling : { ...filling, left: new Set(filling.left).add(event.id) };
    case 'heldUp':
      return { ...filling, attempts: filling.attempts + 1 };
    case 'refused':
      return { ...filling, refused: event.faults, attempts: filling.attempts + 1 };
    case 'discarded':
      return startFilling();
  }
}

/** What was refused may be right again once something is changed. */
function changed(filling: Filling, part: Partial<Draft>): Filling {
  const draft = { ...filling.draft, ...part };
  return JSON.stringify(draft) === JSON.stringify(filling.draft) ? filling : { ...filling, draft, refused: [] };
}
