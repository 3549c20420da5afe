import type { SaveRecordMutation, StoredFragment, WrongFragment } from '../../generated/explorer.ts';
import { slugOf } from '../../shared/slug.ts';
import { type Body, bodyOf, nameOf, trimmed } from './record-body.ts';

/** A record while it is edited. */
export interface Editing {
  /** What was opened: changes are counted from there, whatever others saved since. Without a revision it is new. */
  opened: { body: Body; revision: number | undefined };
  body: Body;
  /** The record as JSON; undefined while it is edited as a form. */
  json: string | undefined;
  /** What the server refused at the last attempt. */
  wrong: readonly WrongFragment[];
  /** The record as somebody else saved it meanwhile. */
  theirs: StoredFragment | undefined;
  isSaved: boolean;
  /** How often saving was refused. */
  refusals: number;
}

export type EditingEvent =
  | { type: 'changed'; body: Body }
  | { type: 'formOpened' }
  | { type: 'jsonOpened' }
  /** A body where the text is JSON of a record. */
  | { type: 'jsonTyped'; text: string; body: Body | undefined }
  | { type: 'answered'; answer: SaveRecordMutation['saveRecord'] }
  /** Both versions were made into one, which is still to be saved. */
  | { type: 'resolved'; body: Body }
  | { type: 'theirsTaken' };

/** A record as it is opened: one that is stored, or a new one. */
export function startEditing(stored?: StoredFragment): Editing {
  const body = bodyOf(stored?.body);
  const untouched = { json: undefined, wrong: [], theirs: undefined, isSaved: false, refusals: 0 };
  return { ...untouched, opened: { body, revision: stored?.revision }, body };
}

export function editingAfter(editing: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'changed':
      return changed(editing, event.body);
    case 'formOpened':
      return { ...editing, json: undefined };
    case 'jsonOpened':
      return { ...editing, json: written(trimmed(editing.body)) };
    case 'jsonTyped':
      return { ...(event.body ? changed(editing, event.body) : editing), json: event.text };
    case 'answered':
      return answered(editing, event.answer);
    case 'resolved':
      return { ...editing, body: event.body };
    case 'theirsTaken':
      return editing.theirs ? { ...renewed(editing, editing.theirs), theirs: undefined } : editing;
  }
}

/** The id follows the name of a new record until somebody chooses another. */
function changed(editing: Editing, next: Body): Editing {
  const { body, opened: begun } = editing;
  const [old, now] = [slugOf(nameOf({ ...body, id: '' })), slugOf(nameOf({ ...next, id: '' }))];
  const own = String(body['id'] ?? '');
  const follows = begun.revision === undefined && next['id'] === body['id'] && (own === '' || own === old) && now !== old;
  return { ...editing, body: follows ? { ...next, id: now } : next, isSaved: false };
}

function answered(editing: Editing, { record, current, userErrors }: SaveRecordMutation['saveRecord']): Editing {
  const next = { ...editing, wrong: current ? [] : userErrors, theirs: current ?? undefined };
  return record ? { ...renewed(next, record), isSaved: true } : { ...next, refusals: editing.refusals + 1 };
}

function renewed(editing: Editing, { body: stored, revision }: StoredFragment): Editing {
  const body = bodyOf(stored);
  return { ...editing, opened: { body, revision }, body, json: editing.json === undefined ? undefined : written(body) };
}

function written(body: Body): string {
  return JSON.stringify(body, null, 2);
}
