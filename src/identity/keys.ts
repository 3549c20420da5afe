import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Logger } from 'pino';
import { boolean, mapOf, number, oneOf, orNull, text, type ValuesOf } from '../database/column.ts';
import { cypher } from '../database/cypher.ts';
import { beginning, type Database, transact } from '../database/database.ts';
import { onlyRow, rows, statement } from '../database/rows.ts';
import { sentenceOf, type ToldFault } from '../shared/faults/fault-list.ts';
import { capitalised } from '../shared/faults/sentences.ts';
import { audit } from './audit.ts';
import { keyName, likenessOf } from './key-name.ts';
import { type Role, roles, type Viewer } from './viewer.ts';

const keyColumns = {
  id: text,
  name: text,
  role: oneOf(roles),
  created: text,
  expires: orNull(text),
  contactsPerHour: orNull(number),
  lastUsed: orNull(text),
  revoked: orNull(text),
};

/** What is kept of a key; moments are ISO 8601 in UTC. */
export type ApiKey = ValuesOf<typeof keyColumns>;

export interface NewKey {
  name: string;
  role: Role;
  /** Last day or moment at which it works, ISO 8601; never ends when absent. */
  expires?: string | null | undefined;
  /** Contacts whose details it may read in an hour; as many as any reader when absent. */
  contactsPerHour?: number | null | undefined;
}

/** Input that no key can be made or revoked with. */
export class KeyFault extends Error {
  override name = 'KeyFault';
  /** The field of the input that is wrong. */
  readonly path: 'name' | 'expires' | 'contactsPerHour' | 'id';
  readonly fault: ToldFault;

  constructor(path: KeyFault['path'], fault: ToldFault) {
    super(capitalised(sentenceOf(fault)));
    this.path = path;
    this.fault = fault;
  }
}

const statements = {
  create: statement('identity/create-key', { key: mapOf(keyColumns) }),
  list: statement('identity/keys', { key: mapOf(keyColumns) }),
  find: statement('identity/key', {
    key: mapOf({
      ...{ hash: text, name: text, role: oneOf(roles), expires: orNull(text), contactsPerHour: orNull(number) },
      ...{ lastUsed: orNull(text), revoked: orNull(text) },
    }),
  }),
  revoke: statement('identity/revoke-key', { key: mapOf(keyColumns), isNew: boolean }),
  use: cypher('identity/use-key'),
};

/** Most contacts an hour that a key can be given. */
const MOST_CONTACTS = 1_000_000;

/** `kp_`, the id that it is looked up by, and 32 random bytes. */
const SECRET = /^kp_([0-9a-f]{12})_[\w-]{43}$/;

/** Makes a key. The secret is answered here only: what is kept of it is its SHA-256, which 32 random bytes need no slower hash for. Throws KeyFault. */
export async function createKey(database: Database, who: string, asked: NewKey): Promise<{ secret: string; key: ApiKey }> {
  const name = keyName(asked.name);
  if (name === undefined) throw new KeyFault('name', { code: 'KEY_NAME', values: {} });
  const now = new Date().toISOString();
  const expires = asked.expires == null ? null : endOf(asked.expires);
  if (expires !== null && expires <= now) throw new KeyFault('expires', { code: 'MOMENT_PASSED', values: { expires } });
  const contactsPerHour = asked.contactsPerHour ?? null;
  if (contactsPerHour !== null && !isBudget(contactsPerHour)) {
    throw new KeyFault('contactsPerHour', { code: 'NO_CONTACT_BUDGET', values: { most: MOST_CONTACTS } });
  }
  const id = randomBytes(6).toString('hex');
  const secret = `kp_${id}_${randomBytes(32).toString('base64url')}`;
  try {
    const key = await transact(database, async (transaction) => {
      const parameters = {
        id,
        hash: hashOf(secret).toString('hex'),
        name,
        nameInUse: likenessOf(name),
        role: asked.role,
        now,
        expires,
        contactsPerHour: contactsPerHour === null ? null : neo4j.int(contactsPerHour),
      };
      const created = await onlyRow(transaction, statements.create, parameters);
      await audit(transaction, who, 'CREATE_KEY', id);
      return created.key;
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
export async function listKeys(database: Database): Promise<ApiKey[]> {
  const keys = await rows(database, statements.list);
  return keys.map(({ key }) => key);
}

/** Makes a key worthless from now on; does nothing to one that is already. Throws KeyFault. */
export async function revokeKey(database: Database, who: string, id: string): Promise<ApiKey> {
  return transact(database, async (transaction) => {
    const [found] = await rows(transaction, statements.revoke, { id, now: new Date().toISOString() });
    if (!found) throw new KeyFault('id', { code: 'NOT_FOUND', values: { what: 'KEY', id } });
    if (found.isNew) await audit(transaction, who, 'REVOKE_KEY', id);
    return found.key;
  });
}

/** What is wrong with a key that somebody shows. */
export type KeyRefusal = 'unknown' | 'revoked' | 'expired';

/** Who shows a key, or why it is worth nothing. Fails only when the database does; that the use could not be noted is logged. */
export async function viewerOfKey(database: Database, secret: string, log: Pick<Logger, 'warn'>): Promise<Viewer | KeyRefusal> {
  const [, id] = SECRET.exec(secret) ?? [];
  if (!id) return 'unknown';
  const [found] = await rows(database, statements.find, { id });
  const key = found?.key;
  if (!key || !timingSafeEqual(hashOf(secret), Buffer.from(key.hash, 'hex'))) return 'unknown';
  if (key.revoked !== null) return 'revoked';
  const now = new Date();
  if (key.expires !== null && key.expires <= now.toISOString()) return 'expired';
  void noteUse(database, id, key.lastUsed, now).catch((error: unknown) =>
    log.warn({ err: error, key: id }, 'the use of a key was not noted'),
  );
  const viewer: Viewer = { role: key.role, name: `key:${key.name}`, client: `key:${id}` };
  return key.contactsPerHour === null ? viewer : { ...viewer, contactsPerHour: key.contactsPerHour };
}

/** Notes a use at most once a minute. It holds nobody up, and where it fails the next use is noted just as well. */
async function noteUse(database: Database, id: string, lastUsed: string | null, now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - 60_000).toISOString();
  if (lastUsed !== null && lastUsed >= aMinuteAgo) return;
  const { driver, name } = database;
  const parameters = { id, now: now.toISOString(), aMinuteAgo };
  await driver.executeQuery(statements.use, parameters, { database: name, transactionConfig: beginning(database) });
}

const isBudget = (contacts: number): boolean => Number.isInteger(contacts) && contacts >= 1 && contacts <= MOST_CONTACTS;

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
