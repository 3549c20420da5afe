import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../src/web/adding/draft.ts';
import { type Filling, type FillingEvent, fillingAfter, startFilling } from '../../src/web/adding/filling.ts';

const following = (begun: Filling, ...events: FillingEvent[]) => events.reduce(fillingAfter, begun);
const faults = [{ code: 'MORE_LINES', path: ['input', 'title'], values: {} }] as const;

describe('The form for an initiative', () => {
  it('begins empty, or with the draft that was left in this browser', () => {
    expect(startFilling()).toMatchObject({ draft: emptyDraft, restored: undefined, attempts: 0 });
    const draft = { ...emptyDraft, title: 'Halverwege' };
    expect(startFilling({ draft, saved: '2026-11-27T09:00:00Z' })).toMatchObject({ draft, restored: '2026-11-27T09:00:00Z' });
  });

  it('shows what is wrong with a field once it was left, and with all once one tried to go on', () => {
    const left = following(startFilling(), { type: 'fieldLeft', id: 'title' }, { type: 'fieldLeft', id: 'title' });
    expect([...left.left]).toEqual(['title']);
    expect(following(left, { type: 'heldUp' }, { type: 'heldUp' }).attempts).toBe(2);
  });

  it('tells what the server refused until something is changed', () => {
    const refused = following(startFilling(), { type: 'refused', faults });
    expect(refused).toMatchObject({ refused: faults, attempts: 1 });
    expect(following(refused, { type: 'changed', part: { title: '' } })).toBe(refused);
    expect(following(refused, { type: 'changed', part: { title: 'Een titel' } })).toMatchObject({ refused: [], attempts: 1 });
  });

  it('forgets everything when it is begun anew', () => {
    const stored = { draft: { ...emptyDraft, title: 'Halverwege' }, saved: '2026-11-27T09:00:00Z' };
    const discarded = following(startFilling(stored), { type: 'fieldLeft', id: 'title' }, { type: 'heldUp' }, { type: 'discarded' });
    expect(discarded).toEqual(startFilling());
  });
});
