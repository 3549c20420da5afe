import { describe, expect, it } from 'vitest';
import type { StoredFragment } from '../../src/generated/explorer.ts';
import { type Editing, type EditingEvent, editingAfter, startEditing } from '../../src/web/desk/editing.ts';

const stored: StoredFragment = { id: 'twente', kind: 'REGION', revision: 3, body: { type: 'region', id: 'twente', name: 'Twente' } };
const following = (begun: Editing, ...events: EditingEvent[]) => events.reduce(editingAfter, begun);
const wrong = [{ code: 'MISSING', path: ['input', 'body', 'name'], values: {} }] as const;
const refusal: EditingEvent = { type: 'answered', answer: { record: null, current: null, userErrors: wrong } };

describe('A record that is edited', () => {
  it('is opened with its revision, without the name of its kind', () => {
    expect(startEditing(stored)).toMatchObject({ opened: { revision: 3 }, body: { id: 'twente', name: 'Twente' }, json: undefined });
    expect(startEditing()).toMatchObject({ opened: { revision: undefined }, body: {} });
  });

  it('that is new takes its id from its name until somebody chooses another', () => {
    const named = following(startEditing(), { type: 'changed', body: { name: 'Noord Groningen' } });
    expect(named.body).toEqual({ id: 'noord-groningen', name: 'Noord Groningen' });
    expect(editingAfter(named, { type: 'changed', body: { ...named.body, name: 'Drenthe' } }).body).toEqual({
      id: 'drenthe',
      name: 'Drenthe',
    });
    const chosen = editingAfter(named, { type: 'changed', body: { ...named.body, id: 'groningen' } });
    expect(editingAfter(chosen, { type: 'changed', body: { ...chosen.body, name: 'Drenthe' } }).body).toEqual({
      id: 'groningen',
      name: 'Drenthe',
    });
  });

  it('that exists keeps its id', () => {
    expect(following(startEditing(stored), { type: 'changed', body: { id: 'twente', name: 'Drenthe' } }).body).toEqual({
      id: 'twente',
      name: 'Drenthe',
    });
  });

  it('is written as JSON without what is empty, and taken over from there once it is a record', () => {
    const json = following(
      startEditing(stored),
      { type: 'changed', body: { id: 'twente', name: 'Twente', altNames: [''] } },
      { type: 'jsonOpened' },
    );
    expect(json.json).toBe('{\n  "id": "twente",\n  "name": "Twente"\n}');
    const half = editingAfter(json, { type: 'jsonTyped', text: '{', body: undefined });
    expect([half.json, half.body]).toEqual(['{', json.body]);
    const whole = editingAfter(half, { type: 'jsonTyped', text: '{"id":"twente"}', body: { id: 'twente' } });
    expect([whole.json, whole.body]).toEqual(['{"id":"twente"}', { id: 'twente' }]);
    expect(editingAfter(whole, { type: 'formOpened' })).toMatchObject({ json: undefined, body: { id: 'twente' } });
  });

  it('that was saved is counted from there, as JSON too, and as saved until it is changed', () => {
    const saved: EditingEvent = { type: 'answered', answer: { record: { ...stored, revision: 4 }, current: null, userErrors: [] } };
    const done = following(startEditing(stored), refusal, { type: 'jsonOpened' }, saved);
    expect(done).toMatchObject({ opened: { revision: 4 }, isSaved: true, wrong: [], json: '{\n  "id": "twente",\n  "name": "Twente"\n}' });
    expect(editingAfter(done, { type: 'changed', body: { id: 'twente', name: 'Drenthe' } }).isSaved).toBe(false);
  });

  it('that was refused tells why, each time anew', () => {
    expect(following(startEditing(stored), refusal, refusal)).toMatchObject({ wrong, refusals: 2, isSaved: false });
  });

  it('that somebody else saved stands beside theirs until both are one, or theirs is taken', () => {
    const theirs = { ...stored, revision: 9, body: { id: 'twente', name: 'Van hen' } };
    const conflict: EditingEvent = { type: 'answered', answer: { record: null, current: theirs, userErrors: wrong } };
    const beside = following(startEditing(stored), { type: 'changed', body: { id: 'twente', name: 'Van mij' } }, conflict);
    expect(beside).toMatchObject({ theirs, wrong: [], body: { name: 'Van mij' }, opened: { revision: 3, body: { name: 'Twente' } } });
    expect(editingAfter(beside, { type: 'resolved', body: { id: 'twente', name: 'Samen' } }).body).toEqual({ id: 'twente', name: 'Samen' });
    expect(editingAfter(beside, { type: 'theirsTaken' })).toMatchObject({
      theirs: undefined,
      body: { id: 'twente', name: 'Van hen' },
      opened: { revision: 9, body: { id: 'twente', name: 'Van hen' } },
    });
  });
});
