import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/shared/language.ts';
import { serverFaults } from '../../src/web/words/server-faults.ts';
import { askAs, seededGraph } from '../setup/graph.ts';

const initiative = (fields: object) => ({ kind: 'INITIATIVE', body: { id: 'proef', title: 'Proef', kind: 'PROJECT', ...fields } });
const contact = (fields: object) => ({ kind: 'CONTACT', body: { id: 'anna', name: 'Anna', kind: 'INDIVIDUAL', ...fields } });

/** Records with something wrong of each sort. */
const wrong = [
  { kind: 'INITIATIVE', body: { id: 'proef', title: ' ' } },
  { kind: 'THEME', body: { id: 'proef' } },
  initiative({ kind: 'IETS', title: 'x'.repeat(301), startYear: 'ooit', verified: 'gisteren', url: 'hier', sumary: 'Kort.', xyzzy: 1 }),
  initiative({ title: 'een\nandere', id: 'Een Proef' }),
  initiative({ themes: [{ id: 'dementi' }, { id: 'cobra' }, { id: 'stage' }, { id: 'stage' }], regions: [{ id: 'xyzzyqwv' }] }),
  { kind: 'THEME', body: { id: 'cobra', label: 'COBRA', labelEn: 'COBRA' } },
  contact({ publish: ['EMAIL'], email: 'anna', phone: 'bel' }),
  contact({ legalBasis: 'CONSENT' }),
  contact({ legalBasis: 'CONSENT', purpose: 'Bereikbaar zijn', publish: ['EMAIL'] }),
];

let said: string[];
beforeAll(async () => {
  await seededGraph();
  const answers = await Promise.all(
    wrong.map((input) =>
      askAs<{ saveRecord: { userErrors: { message: string }[] } }>(
        'CURATOR',
        'mutation ($input: SaveRecordInput!) { saveRecord(input: $input) { userErrors { message } } }',
        { input },
      ),
    ),
  );
  said = answers.flatMap(({ saveRecord }) => saveRecord.userErrors.map(({ message }) => message));
});

describe.each(languages)('What the desk says in %s in place of the server', (language) => {
  it.each(serverFaults[language].map(([message]) => message))('is of something that the server says: %s', (message) => {
    expect(
      said.filter((text) => message.test(text)),
      said.join('\n'),
    ).not.toEqual([]);
  });
});
