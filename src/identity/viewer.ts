/** What somebody may do, lowest first; each role may do what those before it may. */
export const roles = ['READER', 'CONTRIBUTOR', 'CURATOR', 'ADMIN'] as const;

export type Role = (typeof roles)[number];

/** Who is asking. */
export interface Viewer {
  role: Role;
  /** Who stands in revisions and the audit trail: `key:<name>`, `oidc:<sub>`, `anonymous`. */
  name: string;
  /** Whom limits over time are counted for: the key, the subject or the IP address. */
  client: string;
  /** Contacts whose details they may read in an hour, where their key has a number of its own. */
  contactsPerHour?: number;
}

const ANONYMOUS = 'anonymous';

/** Somebody without credentials, who asks from an address. */
export function anonymous(client: string): Viewer {
  return { role: 'READER', name: ANONYMOUS, client };
}

export function isAnonymous({ name }: Viewer): boolean {
  return name === ANONYMOUS;
}

export function hasRole(viewer: Viewer, lowest: Role): boolean {
  return roles.indexOf(viewer.role) >= roles.indexOf(lowest);
}
