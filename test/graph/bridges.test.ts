import { beforeAll, describe, expect, it } from 'vitest';
import { ask, cypherRows, seededGraph } from '../setup/graph.ts';

interface Bridge {
  score: number;
  barrier: { id: string };
  initiative: { id: string };
  note: string | null;
  lessons: { id: string }[];
  contacts: { id: string }[];
}

async function bridgesOf(id: string, first = 100): Promise<Bridge[]> {
  const query = `query ($id: ID!, $first: Int!) { initiative(id: $id) { bridges(first: $first) {
    score barrier { id } initiative { id } note lessons { id } contacts { id } } } }`;
  return (await ask<{ initiative: { bridges: Bridge[] } }>(query, { id, first })).initiative.bridges;
}

beforeAll(seededGraph);

describe('who turned my barrier into an enabler', () => {
  it('answers exactly the other initiatives that my barriers helped', async () => {
    for (const { id } of await cypherRows('MATCH (i:Initiative) RETURN i.id AS id')) {
      const expected = await cypherRows(
        'MATCH (:Initiative {id: $id})-[:HAS_BARRIER]->(f)<-[:HAS_ENABLER]-(o:Initiative) WHERE o.id <> $id RETURN f.id + " " + o.id AS pair',
        { id },
      );
      const pairs = (await bridgesOf(String(id))).map(({ barrier, initiative }) => `${barrier.id} ${initiative.id}`);
      expect(pairs.sort()).toEqual(expected.map(({ pair }) => pair).sort());
    }
  });

  it('shows the ambulance sector, which lacks prospects, who offers them, what it was there and which lessons help', async () => {
    const bridge = (await bridgesOf('arbeidsmarkt-ambulancezorg')).find(({ barrier }) => barrier.id === 'ruimte-voor-ontwikkeling');
    expect(bridge).toBeDefined();
    expect(bridge?.note).toMatch(/\S/);
    expect(bridge?.lessons.map(({ id }) => id)).not.toEqual([]);
  });

  it('lists the lessons taught there before those from elsewhere, and nobody who can’t be called', async () => {
    for (const id of ['arbeidsmarkt-ambulancezorg', 'stagepunt', 'palliatieve-zorg-netwerkstage']) {
      for (const { initiative, lessons, contacts } of await bridgesOf(id)) {
        const taught = (await cypherRows('MATCH (:Initiative {id: $id})-[:TAUGHT]->(l) RETURN l.id AS id', { id: initiative.id })).map(
          (row) => row['id'],
        );
        const there = lessons.map((lesson) => taught.includes(lesson.id));
        expect(there).toEqual([...there].sort((a, b) => Number(b) - Number(a)));
        for (const contact of contacts) {
          const [known] = await cypherRows(
            `MATCH (c:Contact {id: $contact})-[r:CONTACT_FOR]->(:Initiative {id: $id})
             WITH c, collect(r.role) AS roles
             RETURN c.email IS NOT NULL OR c.phone IS NOT NULL OR any(role IN roles WHERE role <> 'QUOTED') AS callable`,
            { contact: contact.id, id: initiative.id },
          );
          expect(known?.['callable'], contact.id).toBe(true);
        }
      }
    }
  });

  it('answers nothing for an initiative without barriers', async () => {
    const [without] = await cypherRows(
      'MATCH (i:Initiative) WHERE NOT EXISTS { (i)-[:HAS_BARRIER]->() } RETURN i.id AS id ORDER BY id LIMIT 1',
    );
    expect(await bridgesOf(String(without?.['id']))).toEqual([]);
  });
});
