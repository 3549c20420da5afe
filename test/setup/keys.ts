import { createKey } from '../../src/identity/keys.ts';
import type { Role } from '../../src/identity/viewer.ts';
import { database } from './graph.ts';

let made = 0;

/** A new API key with a role; its name is new too, unless one is given. */
export async function keyWith(role: Role, name?: string): Promise<string> {
  made += 1;
  const { secret } = await createKey(database, 'test', { role, name: name ?? `${role.toLowerCase()} ${made} ${Date.now()}` });
  return secret;
}
