import { InvalidArgumentError } from 'commander';
import { type ApiKey, createKey, listKeys, revokeKey } from '../identity/keys.ts';
import { type Role, roles } from '../identity/viewer.ts';
import { operator } from './operator.ts';
import { withDatabase } from './with-database.ts';

/** Makes an API key, and prints it: the only time that it is shown. Throws KeyFault. */
export async function createApiKey(asked: { name: string; role: Role; expires?: string; contactsPerHour?: number }): Promise<void> {
  const { secret, key } = await withDatabase((database) => createKey(database, operator(), asked));
  console.log(secret);
  console.error(
    `Key ${key.id} of '${key.name}', role ${key.role}, ${ending(key)}${budget(key)}. It is shown now and never again: keep it safe.`,
  );
}

/** Prints all keys, one a line. */
export async function listApiKeys(): Promise<void> {
  const keys = await withDatabase(listKeys);
  if (keys.length === 0) console.log('There are no keys.');
  for (const key of keys) {
    const used = key.lastUsed ? `last used ${key.lastUsed}` : 'never used';
    console.log([key.id, key.role, key.name, `made ${key.created}`, ending(key) + budget(key), used].join('\t'));
  }
}

/** Makes a key worthless. Throws KeyFault. */
export async function revokeApiKey(id: string): Promise<void> {
  const key = await withDatabase((database) => revokeKey(database, operator(), id));
  console.log(`Key ${key.id} of '${key.name}' was revoked at ${key.revoked}.`);
}

/** A role as somebody types it. */
export function roleOf(text: string): Role {
  const role = roles.find((name) => name === text.toUpperCase());
  if (!role) throw new InvalidArgumentError(`Choose one of ${roles.join(', ')}.`);
  return role;
}

function budget({ contactsPerHour }: ApiKey): string {
  return contactsPerHour === null ? '' : `, ${contactsPerHour} contacts an hour`;
}

function ending({ revoked, expires }: ApiKey): string {
  if (revoked) return `revoked ${revoked}`;
  if (!expires) return 'without an end';
  return `${expires <= new Date().toISOString() ? 'expired' : 'until'} ${expires}`;
}
