import { setTimeout as sleep } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { type Attacked, megabytesOf, startAttacked } from '../lifecycle/attacks/attacked.ts';
import { clientAt, type Reply } from '../lifecycle/attacks/client.ts';
import { hardToAnswer, hardToCheck, hardToPlan } from '../lifecycle/attacks/documents.ts';
import { told } from '../lifecycle/attacks/told.ts';
import { endPrograms, runProgram } from '../setup/program.ts';
import { slopeAnHour } from './slope.ts';

const [minutes] = new Command('soak')
  .description('Lets two curators write, one client attack and another look things up for some minutes; tells what came of it.')
  .argument('[minutes]', 'how long', aboveZero, 20)
  .parse().processedArgs as [number];

function aboveZero(text: string): number {
  if (!(Number(text) > 0)) throw new InvalidArgumentError('It must be a number above 0.');
  return Number(text);
}

const SAVE = 'mutation ($input: SaveRecordInput!) { saveRecord(input: $input) { record { revision } userErrors { code } } }';
const WRITERS = 2;
/** Questions that the attacker has open at a time. */
const AT_ONCE = 20;
/** Milliseconds between two questions of who looks things up, and between two looks at the memory. */
const PAUSE = 200;
const LOOK = 5_000;

const attacked = await startAttacked();
const end = performance.now() + 60_000 * minutes;
const goesOn = () => performance.now() < end;
const bearer = await keyOf(attacked);
console.log(`${minutes} minutes begin.`);
const begin = performance.now();

const [written, attacks, asked, sizes] = await Promise.all([
  Promise.all(Array.from({ length: WRITERS }, (_, index) => write(index))).then((all) => all.flat()),
  attack(),
  lookUp(),
  watchMemory(),
]);
const acknowledged = written.filter(({ reply }) => isSaved(reply)).map(({ id }) => id);
const lost = acknowledged.length - (await foundOf(acknowledged));

const seconds = (performance.now() - begin) / 1_000;
const settled = sizes.filter(({ at }) => at - begin > (end - begin) / 4);
console.log(
  `Writers: ${told(written.map(({ reply }) => reply))}; ${(acknowledged.length / seconds).toFixed(1)} records a second, ${lost} acknowledged and not there.`,
);
console.log(`Attacker: ${told(attacks)}.`);
console.log(`Others: ${told(asked)}; 50, 95 and 99 of 100 within ${[0.5, 0.95, 0.99].map((share) => within(share, asked)).join(', ')} ms.`);
console.log(
  `Memory of all processes together: ${Math.round(settled[0]?.value ?? 0)} MB after a quarter of the time, ${Math.round(settled.at(-1)?.value ?? 0)} MB at the end, ${Math.round(attacked.peak() ?? 0)} MB at most; ${Math.round(slopeAnHour(settled))} MB an hour by the straight line.`,
);
await attacked.remove();
endPrograms();

/** Writes new records, one after another. */
async function write(writer: number): Promise<{ id: string; reply: Reply }[]> {
  const client = clientAt(`127.0.0.${60 + writer}`, attacked.url, bearer);
  const written: { id: string; reply: Reply }[] = [];
  for (let index = 0; goesOn(); index += 1) {
    const id = `duurproef-${writer}-${index}`;
    const body = { id, title: `Duurproef ${writer} ${index}`, kind: 'PROJECT' };
    written.push({ id, reply: await client.ask(SAVE, { input: { kind: 'INITIATIVE', body } }) });
    await sleep(PAUSE);
  }
  client.leave();
  return written;
}

function isSaved({ status, text }: Reply): boolean {
  return status === 200 && text.includes('"revision"');
}

/** How many of these records can be found. */
async function foundOf(ids: readonly string[]): Promise<number> {
  const client = clientAt('127.0.0.62', attacked.url, bearer);
  const query = 'query ($ids: [ID!]) { initiatives(where: { id: { in: $ids } }, limit: 100) { id } }';
  let found = 0;
  for (let at = 0; at < ids.length; at += 100) {
    const { text } = await client.ask(query, { ids: ids.slice(at, at + 100) });
    found += text.match(/duurproef-/g)?.length ?? 0;
  }
  client.leave();
  return found;
}

async function attack(): Promise<Reply[]> {
  const client = clientAt('127.0.0.66', attacked.url);
  const ways = [
    ...[...Object.values(hardToCheck), ...Object.values(hardToAnswer)].map((query) => ({ query, variables: {} })),
    ...Object.values(hardToPlan).map((where) => ({
      query: 'query ($where: InitiativeWhere) { initiatives(where: $where) { id } }',
      variables: { where },
    })),
  ];
  const replies: Reply[] = [];
  let index = 0;
  const work = async () => {
    while (goesOn()) {
      index += 1;
      const { query, variables } = ways[index % ways.length] as (typeof ways)[number];
      if (index % 10 === 0) {
        const socket = client.askAndNotRead(`#${index}\n${query}`);
        await sleep(PAUSE);
        socket.destroy();
      } else replies.push(bare(await client.ask(`#${index}\n${query}`, variables)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  client.leave();
  return replies;
}

async function lookUp(): Promise<Reply[]> {
  const client = clientAt('127.0.0.9', attacked.url);
  const asked: Promise<Reply>[] = [];
  while (goesOn()) {
    asked.push(client.ask('{ initiative(id: "isa") { title } }').then(bare));
    await sleep(PAUSE);
  }
  const replies = await Promise.all(asked);
  client.leave();
  return replies;
}

async function watchMemory(): Promise<{ at: number; value: number }[]> {
  const sizes: { at: number; value: number }[] = [];
  while (goesOn()) {
    const value = megabytesOf(attacked.program.process.pid as number);
    if (value !== undefined) sizes.push({ at: performance.now(), value });
    await sleep(LOOK);
  }
  return sizes;
}

/** Without the text, of which many would be kept. */
function bare(reply: Reply): Reply {
  return { ...reply, text: '' };
}

function within(share: number, replies: readonly Reply[]): number {
  const times = replies.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return Math.round(times[Math.ceil(share * times.length) - 1] ?? 0);
}

async function keyOf({ home }: Attacked): Promise<string> {
  const command = runProgram('src/cli/kruispunt.ts', ['key', 'create', '--name', 'duurproef', '--role', 'CURATOR'], {
    KRUISPUNT_HOME: home,
  });
  if ((await command.ended) !== 0) throw new Error(command.errors());
  return command.output().trim();
}
