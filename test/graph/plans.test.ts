import { expect, it } from 'vitest';
import { plannedOnce } from '../../src/database/transaction.ts';
import { ask, cypherRows, seededGraph } from '../setup/graph.ts';

const SEARCH = 'query ($text: String!) { search(text: $text) { total } }';

/** Forgets all plans; says how many there were. */
async function plans(): Promise<number> {
  const [told] = await cypherRows('CALL db.clearQueryCaches() YIELD value RETURN value');
  return Number(/\d+/.exec(String(told?.['value']))?.[0]);
}

it('a question is planned once, whatever its words', async () => {
  await seededGraph();
  const plansOf = async (texts: string[]) => {
    await plans();
    for (const text of texts) await ask(SEARCH, { text });
    return plans();
  };
  const texts = [
    'wie weet iets van stages',
    'wie kan ik bellen over de stageplaatsen in de wijk',
    'wie weet iets van kraamzorg in de regio?',
    'wie helpt ons',
  ];
  const once = await plansOf(texts.slice(0, 1));
  expect(once).toBeGreaterThan(0);
  // Fewer where something else was planned beside the one question.
  expect(await plansOf(texts)).toBeLessThanOrEqual(once);
});

it('only parameters become properties of the one that is given', () => {
  const text = "MATCH (n {id: $id}) WHERE n.a = '$no \\' $no' AND n.`$no` = $jwt.sub // $no\nRETURN \"$no\" + $last_1";
  expect(plannedOnce(text, { id: 'a' })).toEqual({
    statement: text.replace('$id', '$given.id').replace('$jwt', '$given.jwt').replace('$last_1', '$given.last_1'),
    parameters: { given: { id: 'a' } },
  });
});
