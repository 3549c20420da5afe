import { beforeAll, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, database, emptyGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

const basis = 'legalBasis: CONSENT, purpose: Vragen, publish: [NAME]';

beforeAll(async () => {
  await emptyGraph();
  await loadRecords(
    database,
    recordsIn(`
themes:
  - { id: a, label: CZO, labelEn: Diploma }
  - { id: b, label: Cardiometabool, labelEn: eHealth }
  - { id: c, label: één loket, labelEn: Desk 10 }
  - { id: d, label: eerste hulp, labelEn: desk 9 }
contacts:
  - { id: e, name: Anna van der Berg, kind: INDIVIDUAL, ${basis} }
  - { id: f, name: Bert de Vries, kind: INDIVIDUAL, ${basis} }
  - { id: g, name: Carla Aalbers, kind: INDIVIDUAL, ${basis} }
  - { id: h, name: de Balie, kind: GROUP, ${basis} }
initiatives: [{ id: proef, title: Proef, kind: PROJECT, themes: [a, b, c, d], contacts: [{ id: e, role: CONTACT }, { id: g, role: LEADER }] }]
`),
  );
});

const listed = async (query: string): Promise<string[]> => {
  const [list] = Object.values(await ask<Record<string, Record<string, string>[]>>(query));
  return (list ?? []).flatMap((entry) => Object.values(entry));
};

describe('Names are ordered as a Dutch reader looks them up', () => {
  test('in lists, in both languages and both directions', async () => {
    expect(await listed('{ themes(sort: { label: ASC }) { label } }')).toEqual(['Cardiometabool', 'CZO', 'één loket', 'eerste hulp']);
    expect(await listed('{ themes(sort: { label: DESC }) { label } }')).toEqual(['eerste hulp', 'één loket', 'CZO', 'Cardiometabool']);
    expect(await listed('{ themes(sort: { labelEn: ASC }) { labelEn } }')).toEqual(['desk 9', 'Desk 10', 'Diploma', 'eHealth']);
  });

  test('people by their surname', async () => {
    const names = ['Carla Aalbers', 'Anna van der Berg', 'de Balie', 'Bert de Vries'];
    expect(await listed('{ contacts(sort: { name: ASC }) { name } }')).toEqual(names);
    expect(await listed('{ contacts(sort: { name: ASC }, limit: 2, offset: 1) { name } }')).toEqual(names.slice(1, 3));
  });

  test('in connections', async () => {
    const { themes, contacts } = await ask<{
      themes: { edges: { node: { label: string } }[] };
      contacts: { edges: { node: { name: string } }[] };
    }>(`{
      themes: themesConnection(sort: { label: ASC }) { edges { node { label } } }
      contacts: contactsConnection(sort: { name: DESC }, first: 2) { edges { node { name } } }
    }`);
    expect(themes.edges.map(({ node }) => node.label)).toEqual(['Cardiometabool', 'CZO', 'één loket', 'eerste hulp']);
    expect(contacts.edges.map(({ node }) => node.name)).toEqual(['Bert de Vries', 'de Balie']);
  });
});
