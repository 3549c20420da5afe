import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { checksumFile, checksumsIn } from '../neo4j/checksums.ts';
import { downloadJars } from '../neo4j/jars.ts';

// `npm run pin`: notes the checksums of the jars that pom.xml leads to now. Look at the difference before it is committed.

const folder = await mkdtemp(join(tmpdir(), 'kruispunt-pin-'));
try {
  await downloadJars({ output: folder, transcript: join(folder, 'maven.log'), env: process.env, log: pino({ level: 'warn' }) });
  await writeFile(checksumFile, `${(await checksumsIn(folder)).join('\n')}\n`);
} finally {
  await rm(folder, { recursive: true });
}
