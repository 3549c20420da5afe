import { describe, expect, it } from 'vitest';
import { type Deciding, type DecidingEvent, decidingAfter, startDeciding } from '../../src/web/desk/deciding.ts';

const following = (begun: Deciding, ...events: DecidingEvent[]) => events.reduce(decidingAfter, begun);
const proposal = [
  { kind: 'ORGANISATION', body: { type: 'organisation', id: 'wijkteam-oost', name: 'Wijkteam Oost' }, revision: null },
  {
    kind: 'INITIATIVE',
    body: {
      type: 'initiative',
      id: 'leren',
      title: 'Leren in het wijkteam',
      goals: ['Samen leren'],
      organisations: [
        { id: 'wijkteam-oost', role: 'PARTNER' },
        { id: 'radboudumc', role: 'LEAD' },
      ],
    },
    revision: null,
  },
] as const;
const submission = { proposal, resembles: [] };

describe('A submission that is decided about', () => {
  it('is accepted by one tap, with the initiative first, unless it looks like another', () => {
    const begun = startDeciding(submission);
    expect(begun.proposal.map(({ kind }) => kind)).toEqual(['INITIATIVE', 'ORGANISATION']);
    expect(begun.decision).toBe('ACCEPT');
    expect(startDeciding({ ...submission, resembles: ['isa'] }).decision).toBeUndefined();
  });

  it('loses a new record that was left out, and every mention of it', () => {
    const [initiative, ...others] = following(startDeciding(submission), { type: 'recordLeftOut', index: 1, instead: undefined }).proposal;
    expect(others).toEqual([]);
    expect(initiative?.body).toMatchObject({ goals: ['Samen leren'], organisations: [{ id: 'radboudumc', role: 'LEAD' }] });
  });

  it('names what exists where a new record stood', () => {
    const [initiative] = following(startDeciding(submission), { type: 'recordLeftOut', index: 1, instead: 'wijkteam-west' }).proposal;
    expect(initiative?.body['organisations']).toEqual([
      { id: 'wijkteam-west', role: 'PARTNER' },
      { id: 'radboudumc', role: 'LEAD' },
    ]);
  });

  it('takes over a record that was changed', () => {
    const record = { kind: 'ORGANISATION', body: { id: 'wijkteam', name: 'Wijkteam' } } as const;
    expect(following(startDeciding(submission), { type: 'recordChanged', index: 1, record }).proposal[1]).toEqual(record);
  });

  it('asks for a message until there is one', () => {
    const missed = following(startDeciding(submission), { type: 'decided', decision: 'DECLINE' }, { type: 'messageMissed' });
    expect(missed).toMatchObject({ decision: 'DECLINE', isMessageMissing: true });
    expect(following(missed, { type: 'messageTyped', text: 'Het staat er al.' })).toMatchObject({
      message: 'Het staat er al.',
      isMessageMissing: false,
    });
  });

  it('tells what was refused, and of the message only until that is changed', () => {
    const ofRecord = { code: 'MISSING', path: ['input', 'records', '0', 'body', 'title'], values: {} } as const;
    const ofMessage = { code: 'TOO_LONG', path: ['input', 'message'], values: { most: 5000 } } as const;
    const refused = following(startDeciding(submission), { type: 'answered', wrong: [ofRecord, ofMessage] });
    expect(refused).toMatchObject({ wrong: [ofRecord, ofMessage], refusals: 1 });
    expect(following(refused, { type: 'messageTyped', text: 'Korter.' }).wrong).toEqual([ofRecord]);
    expect(following(refused, { type: 'sent' }).wrong).toEqual([]);
    expect(following(refused, { type: 'answered', wrong: [] })).toMatchObject({ wrong: [], refusals: 1 });
  });
});
