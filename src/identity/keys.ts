import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Neo4jError } from 'neo4j-driver';
import { cypher } from '../database/cypher.ts';
import { type Database, transact } from '../database/database.ts';
import { sentenceOf, type ToldFault } from '../shared/faults/fault-list.ts';
import { capitalised } from '../shared/faults/sentences.ts';
import { audit } from './audit.ts';
import { keyName, likenessOf } from './key-name.ts';
import type { Role, Viewer } from './viewer.ts';

/** What is kept of a key; moments are ISO 8601 in UTC. */
export interface ApiKey {
  id: string;
  name: string;
  role: Role;
  created: string;
  expires: string | null;
  lastUsed: string | null;
  revoked: string | null;
}

export interface NewKey {
  name: string;
  role: Role;
  /** Last day or moment at which it works, ISO 8601; never ends when absent. */
  expires?: string | null | undefined;
}

/** Input that no key can be made or revoked with. */
export class KeyFault extends Error {
  override name = 'KeyFault';
  /** The field of the input that is wrong. */
  readonly path: 'name' | 'expires' | 'id';
  readonly fault: ToldFault;

  constructor(path: KeyFault['path'], fault: ToldFault) {
    super(capitalised(sentenceOf(fault)));
    this.path = path;
    this.fault = fault;
  }
}

const statements = {
  create: cypher('identity/create-key'),
  list: cypher('identity/keys'),
  find: cypher('identity/key'),
  revoke: cypher('identity/revoke-key'),
  use: cypher('identity/use-key'),
};

/** `kp_`, the id that it is looked up by, and 32 random bytes. */
const SECRET = /^kp_([0-9a-f]{12})_[\w-]{43}$/;

/** Makes a key. The secret is answered here only: what is kept of it is its SHA-256, which 32 random bytes need no slower hash for. Throws KeyFault. */
export async function createKey(database: Database, who: string, asked: NewKey): Promise<{ secret: string; key: ApiKey }> {
  const name = keyName(asked.name);
  if (name === undefined) throw new KeyFault('name', { code: 'KEY_NAME', values: {} });
  const now = new Date().toISOString();
  const expires = asked.expires == null ? null : endOf(asked.expires);
  if (expires !== null && expires <= now) throw new KeyFault('expires', { code: 'MOMENT_PASSED', values: { expires } });
  const id = randomBytes(6).toString('hex');
  const secret = `kp_${id}_${randomBytes(32).toString('base64url')}`;
  try {
    const key = await transact(database, async (transaction) => {
      const parameters = { id, hash: hashOf(secret).toString('hex'), name, nameInUse: likenessOf(name), role: asked.role, now, expires };
      const { records } = await transaction.run(statements.create, parameters);
      await audit(transaction, who, 'CREATE_KEY', id);
      return records[0]?.get('key') as ApiKey;
    });
    return { secret, key };
  } catch (error) {
    if (error instanceof Neo4jError && error.code.endsWith('ConstraintValidationFailed')) {
      throw new KeyFault('name', { code: 'KEY_NAME_TAKEN', values: { name } });
    }
    throw error;
  }
}

/** All keys, newest first, also those that work no longer. */
export async function listKeys({ driver, name }: Database): Promise<ApiKey[]> {
  const { records } = await driver.executeQuery(statements.list, {}, { database: name, routing: 'READ' });
  return records.map((record) => record.get('key') as ApiKey);
}

/** Makes a key worthless from now on; does nothing to one that is already. Throws KeyFault. */
export async function revokeKey(database: Database, who: string, id: string): Promise<ApiKey> {
  return transact(database, async (transaction) => {
    const { records } = await transaction.run(statements.revoke, { id, now: new Date().toISOString() });
    const [record] = records;
    if (!record) throw new KeyFault('id', { code: 'NOT_FOUND', values: { what: 'KEY', id } });
    if (record.get('isNew')) await audit(transaction, who, 'REVOKE_KEY', id);
    return record.get('key') as ApiKey;
  });
}

/** What is wrong with a key that somebody shows. */
export type KeyRefusal = 'unknown' | 'revoked' | 'expired';

/** Who shows a key, or why it is worth nothing. Fails only when the database does. */
export async function viewerOfKey(database: Database, secret: string): Promise<Viewer | KeyRefusal> {
  const [, id] = SECRET.exec(secret) ?? [];
  if (!id) return 'unknown';
  const { records } = await database.driver.executeQuery(statements.find, { id }, { database: database.name, routing: 'READ' });
  const key = records[0]?.get('key') as (ApiKey & { hash: string }) | undefined;
  if (!key || !timingSafeEqual(hashOf(secret), Buffer.from(key.hash, 'hex'))) return 'unknown';
  if (key.revoked !== null) return 'revoked';
  const now = new Date();
  if (key.expires !== null && key.expires <= now.toISOString()) return 'expired';
  void noteUse(database, id, key.lastUsed, now);
  return { role: key.role, name: `key:${key.name}`, client: `key:${id}` };
}

/** Notes a use at most once a minute. It holds nobody up and fails no request: the next use is noted just as well. */
async function noteUse({ driver, name }: Database, id: string, lastUsed: string | null, now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - 60_000).toISOString();
  if (lastUsed !== null && lastUsed >= aMinuteAgo) return;
  await driver.executeQuery(statements.use, { id, now: now.toISOString(), aMinuteAgo }, { database: name }).catch(() => {});
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** A day ends with its last moment in UTC. */
function endOf(expires: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(expires);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/.test(expires);
  const time = isDay || isMoment ? Date.parse(isDay ? `${expires}T23:59:59.999Z` : expires) : Number.NaN;
  if (Number.isNaN(time)) throw new KeyFault('expires', { code: 'NO_MOMENT', values: {} });
  return new Date(time).toISOString();
}
