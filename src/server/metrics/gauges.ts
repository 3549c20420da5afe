import { Gauge } from 'prom-client';
import type { RateLimits } from '../../api/rate-limits.ts';
import type { Database } from '../../database/database.ts';
import { type GraphWatch, glanceAt } from '../../database/graph-watch.ts';
import { poolOf } from '../../database/pool.ts';
import type { Webhook } from '../../generated/schema.ts';
import type { Measures } from './measures.ts';

/** What is known of the Neo4j that this process started. */
export interface EmbeddedFigures {
  /** Bytes that are free on its disk. */
  freeBytes(): Promise<number>;
  /** Memory that it takes, in bytes; undefined while it is started again, and where the system does not tell. */
  residentBytes(): Promise<number | undefined>;
}

export interface GaugedParts {
  database: Database;
  queues: Pick<RateLimits, 'statements' | 'work'>;
  watch: GraphWatch | undefined;
  isDiskFull: (() => boolean) | undefined;
  /** Absent where Neo4j runs elsewhere. */
  embedded: EmbeddedFigures | undefined;
  /** When the newest backup was made, in seconds since 1970; undefined while there is none. Absent where nobody said where backups are. */
  newestBackup: (() => Promise<number | undefined>) | undefined;
  /** How webhooks fare; absent where nobody looks after them. */
  webhooks: (() => Promise<readonly Pick<Webhook, 'disabled' | 'failures'>[]>) | undefined;
}

/** Gives what is read at the moment that somebody asks for the figures: how full, how far, how much. */
export function addGauges({ registry }: Measures, parts: GaugedParts): () => Promise<void> {
  const gauge = <Label extends string = never>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge({ name: `kruispunt_${name}`, help, labelNames, registers: [registry] });
  const queued = gauge('queue', 'Statements that read, and work of this process itself: what runs, and what waits for its turn.', [
    'queue',
    'state',
  ]);
  const { small, large } = parts.queues.statements;
  const queues = { 'small statements': small, 'large statements': large, work: parts.queues.work };
  const connections = gauge('connections', 'Connections to the database, and requests that wait for one.', ['state']);
  const up = gauge('database_up', 'Whether the database answers: 1 or 0.');
  const head = gauge('revision_database', 'Number of the last revision in the database.');
  const known = gauge('revision_known', 'Number of the last revision that this instance knows of.');
  const restoring = gauge('restoring', 'Whether the graph is being replaced by a backup: 1 or 0.');
  const full = parts.isDiskFull && gauge('disk_full', 'Whether nothing is written since the disk is full: 1 or 0.');
  const free = parts.embedded && gauge('disk_free_bytes', 'Bytes that are free on the disk of the data directory.');
  const memory = parts.embedded && gauge('neo4j_resident_memory_bytes', 'Memory that the embedded Neo4j takes.');
  const backup =
    parts.newestBackup && gauge('backup_timestamp_seconds', 'When the newest backup was made, in seconds since 1970; 0 without one.');

  const webhooks = parts.webhooks && gauge('webhooks', 'Webhooks that work, fail, or are not told any more.', ['state']);

  return async () => {
    for (const [queue, { running, waiting }] of Object.entries(queues)) {
      queued.set({ queue, state: 'running' }, running);
      queued.set({ queue, state: 'waiting' }, waiting);
    }
    const pool = poolOf(parts.database.driver);
    connections.set({ state: 'in use' }, pool?.inUse ?? 0);
    connections.set({ state: 'idle' }, pool?.idle ?? 0);
    connections.set({ state: 'waiting' }, pool?.waiting ?? 0);
    restoring.set(Number(parts.watch?.isBeingRestored() ?? false));
    full?.set(Number(parts.isDiskFull?.()));
    const [glance, bytes, resident, newest, hooks] = await Promise.all([
      inTime(glanceAt(parts.database)),
      parts.embedded?.freeBytes().catch(() => undefined),
      parts.embedded?.residentBytes(),
      parts.newestBackup?.(),
      parts.webhooks && inTime(parts.webhooks()),
    ]);
    up.set(Number(glance !== undefined));
    setOrRemove(head, glance?.revision);
    setOrRemove(known, parts.watch?.revision());
    setOrRemove(free, bytes);
    setOrRemove(memory, resident);
    backup?.set(newest ?? 0);
    webhooks?.reset();
    for (const state of hooks ? WEBHOOK_STATES : []) webhooks?.set({ state }, hooks?.filter((hook) => stateOf(hook) === state).length ?? 0);
  };
}

/** What is not known now is left out: a figure of earlier would be taken for one of now. */
function setOrRemove(gauge: Gauge | undefined, value: number | undefined): void {
  if (value === undefined) gauge?.remove();
  else gauge?.set(value);
}

const LONGEST_WAIT = 2_000;

/** What is answered soon; undefined where it is not, or fails. */
async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_WAIT, undefined).unref());
  return Promise.race([answer.catch(() => undefined), tooLate]);
}

const WEBHOOK_STATES = ['working', 'failing', 'disabled'] as const;

function stateOf({ disabled, failures }: Pick<Webhook, 'disabled' | 'failures'>): (typeof WEBHOOK_STATES)[number] {
  if (disabled) return 'disabled';
  return failures > 0 ? 'failing' : 'working';
}
