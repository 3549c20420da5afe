import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { startNeo4j } from '../../src/neo4j/embedded.ts';
import { watchForPanic } from '../../src/neo4j/panic.ts';
import { sharedJars } from '../setup/prepared-jars.ts';
import { folderForTest } from './embedded/home.ts';

/** A way to a Neo4j on which answers can be kept from then on. */
async function wayTo(uri: string) {
  const sockets: Socket[] = [];
  let isKept = false;
  let onAsked = () => {};
  const door = createServer((client) => {
    const server = connect(Number(new URL(uri).port), '127.0.0.1');
    sockets.push(client, server);
    client.on('data', (asked: Buffer) => {
      server.write(asked);
      if (isKept) onAsked();
    });
    server.on('data', (answer: Buffer) => {
      if (!isKept) client.write(answer);
    });
    client.on('error', () => {}).on('close', () => server.destroy());
    server.on('error', () => {}).on('close', () => client.destroy());
  });
  await once(door.listen(0, '127.0.0.1'), 'listening');
  return {
    uri: `bolt://127.0.0.1:${(door.address() as AddressInfo).port}`,
    /** Settles once something was asked of which no answer will come. */
    keepAnswers: () =>
      new Promise<void>((asked) => {
        onAsked = asked;
        isKept = true;
      }),
    close: () => {
      for (const socket of sockets) socket.destroy();
      door.close();
    },
  };
}

test('Whoever watches for a panic can stop while a question is on its way', async () => {
  const neo4j = await startNeo4j({ home: await folderForTest(), jars: sharedJars, log: pino({ level: 'silent' }), env: process.env });
  const way = await wayTo(neo4j.uri);
  let panics = 0;
  const watch = watchForPanic(way.uri, neo4j.password, async () => {
    panics += 1;
  });
  await way.keepAnswers();
  await watch.stop();
  expect(panics).toBe(0);
  way.close();
  await neo4j.stop();
});
