import { isObject } from '../../shared/is-object.ts';

/** With what somebody signed in: an API key, or a token of the issuer. */
export interface Credential {
  how: 'key' | 'oidc';
  /** What follows `Bearer` in the Authorization header. */
  token: string;
}

const KEY = 'kruispunt-credential';

/** What this tab was signed in with; it goes when the tab does. */
export function storedCredential(): Credential | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (!isObject(stored)) return undefined;
    const { how, token } = stored;
    return (how === 'key' || how === 'oidc') && typeof token === 'string' ? { how, token } : undefined;
  } catch {
    return undefined;
  }
}

export function storeCredential(credential: Credential | undefined): void {
  try {
    if (credential) sessionStorage.setItem(KEY, JSON.stringify(credential));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Then it holds until the page is loaded again.
  }
}
