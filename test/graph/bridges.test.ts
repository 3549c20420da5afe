import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecords } from '../../src/records/store/load.ts';
import { ask, cypherRows, database, emptyGraph, seededGraph } from '../setup/graph.ts';
import { recordsIn } from '../setup/records.ts';

interface Bridge {
  how: 'REMEDY' | 'ENABLER';
  score: number;
  barrier: { id: string };
  initiative: { id: string };
  note: string | null;
  barrierNote: string | null;
  lessons: { id: string }[];
  contacts: { id: string; email: string | null; phone: string | null }[];
  organisations: { id: string; email: string | null; phone: string | null; contactPage: string | null }[];
}

async function bridgesOf(id: string, first = 100): Promise<Bridge[]> {
  const query = `query ($id: ID!, $first: Int!) { initiative(id: $id) { bridges(first: $first) {
    how score barrier { id } initiative { id } note barrierNote lessons { id } contacts { id email phone }
    organisations { id email phone contactPage } } } }`;
  return (await ask<{ initiative: { bridges: Bridge[] } }>(query, { id, first })).initiative.bridges;
}

const initiatives = async () => (await cypherRows('MATCH (i:Initiative) RETURN i.id AS id ORDER BY id')).map(({ id }) => String(id));

const somebody = ({ contacts, organisations }: Bridge) =>
  [...contacts, ...organisations.map((each) => ({ ...each, phone: each.phone ?? each.contactPage }))].some(
    ({ email, phone }) => email !== null || phone !== null,
  );

beforeAll(seededGraph);

describe('who did something about my barrier, or was helped by it', () => {
  it('answers exactly these others, and never the own programme or parts', async () => {
    for (const id of await initiatives()) {
      const expected = await cypherRows(
        `MATCH (i:Initiative {id: $id})-[:HAS_BARRIER]->(f)<-[has:HAS_ENABLER|HAS_BARRIER]-(o:Initiative)
         WHERE o <> i AND (has.remedy IS NOT NULL OR type(has) = 'HAS_ENABLER')
           AND NOT EXISTS { (i)-[:PART_OF*]->(o) } AND NOT EXISTS { (o)-[:PART_OF*]->(i) }
         RETURN CASE type(has) WHEN 'HAS_ENABLER' THEN 'ENABLER ' ELSE 'REMEDY ' END + f.id + ' ' + o.id + ' ' + coalesce(has.remedy, has.note) AS pair`,
        { id },
      );
      const pairs = (await bridgesOf(id)).map(
        ({ how, barrier, initiative, note }) => `${how} ${barrier.id} ${initiative.id} ${String(note)}`,
      );
      expect(pairs.sort(), id).toEqual(expected.map(({ pair }) => pair).sort());
    }
  });

  it('puts what was done about it before where it helped, and of either whom nobody can be reached by last', async () => {
    for (const id of await initiatives()) {
      const places = (await bridgesOf(id)).map((bridge) => (bridge.how === 'REMEDY' ? 0 : 2) + (somebody(bridge) ? 0 : 1));
      expect(places, id).toEqual([...places].sort());
    }
  });

  it('leads a practice with much administration to the project that takes it over, and to the fund, where no person is named', async () => {
    const [first] = await bridgesOf('medicamus');
    expect(first).toMatchObject({
      how: 'REMEDY',
      barrier: { id: 'administratieve-last-van-de-praktijk' },
      initiative: { id: 'stagepunt' },
      note: 'Het stagebureau neemt dat werk over.',
      barrierNote: 'De administratie van stages drukte op de huisarts.',
      contacts: [],
    });
    expect(first?.organisations[0]).toMatchObject({ id: 'ssfh', email: 'info@ssfh.nl' });
  });

  it('leads the department where patients fall between disciplines to who brings theirs together, and to a person', async () => {
    const found = await bridgesOf('isa');
    expect(found.map(({ how, barrier, initiative }) => [how, barrier.id, initiative.id])).toEqual([
      ['REMEDY', 'samenhang-van-de-zorg', 'netwerkstage-ouderengeneeskunde'],
      ['REMEDY', 'samenhang-van-de-zorg', 'cobra'],
    ]);
    expect(found.map(({ contacts }) => contacts[0]?.id)).toEqual(['annemarie-moll', 'klaas-nauta']);
    expect(found.flatMap(({ organisations }) => organisations)).toEqual([]);
  });

  it('names lessons about the barrier that were taught there and not here', async () => {
    let named = 0;
    for (const id of await initiatives()) {
      for (const { barrier, initiative, lessons } of await bridgesOf(id)) {
        const expected = await cypherRows(
          `MATCH (:Initiative {id: $other})-[:TAUGHT]->(l)-[:ADDRESSES]->(:Factor {id: $barrier})
           WHERE NOT EXISTS { (l)<-[:TAUGHT]-(:Initiative {id: $id}) } RETURN l.id AS id ORDER BY id`,
          { id, other: initiative.id, barrier: barrier.id },
        );
        expect(lessons).toEqual(expected);
        named += lessons.length;
      }
    }
    expect(named).toBeGreaterThan(0);
  });

  it('names nobody who was only quoted and can’t be called', async () => {
    for (const id of await initiatives()) {
      for (const { initiative, contacts } of await bridgesOf(id)) {
        for (const contact of contacts.filter(({ email, phone }) => email === null && phone === null)) {
          const roles = await cypherRows('MATCH (:Contact {id: $contact})-[r:CONTACT_FOR]->(:Initiative {id: $id}) RETURN r.role AS role', {
            contact: contact.id,
            id: initiative.id,
          });
          expect(roles.map(({ role }) => role).sort(), contact.id).not.toEqual(['QUOTED']);
        }
      }
    }
  });

  it('leaves out programmes and parts at any distance', async () => {
    await emptyGraph();
    const chain = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm'];
    const barrier = 'barriers: [{ id: work, note: Hier., remedy: Gedaan., assertion: DERIVED }]';
    const records = chain.map((id, index) => {
      const above = index === 0 ? '' : `, partOf: [${String(chain[index - 1])}]`;
      return `{ id: ${id}, title: ${id}, kind: PROGRAMME${above}, ${barrier} }`;
    });
    await loadRecords(
      database,
      recordsIn(`
        factors: [{ id: work, label: werk, labelEn: work, construct: II.D }]
        initiatives: [{ id: stranger, title: stranger, kind: PROJECT, ${barrier} }, ${records.join(', ')}]`),
    );
    const others = async (id: string) => (await bridgesOf(id)).map(({ initiative }) => initiative.id);
    expect(await others('a')).toEqual(['stranger']);
    expect(await others('m')).toEqual(['stranger']);
    expect(await others('stranger')).toEqual(chain);
    await seededGraph();
  });

  it('answers nothing for an initiative without barriers', async () => {
    const [without] = await cypherRows(
      'MATCH (i:Initiative) WHERE NOT EXISTS { (i)-[:HAS_BARRIER]->() } RETURN i.id AS id ORDER BY id LIMIT 1',
    );
    expect(await bridgesOf(String(without?.['id']))).toEqual([]);
  });
});
