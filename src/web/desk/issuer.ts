import { isObject } from '../../shared/is-object.ts';

/** Where one can sign in besides with a key. */
export interface Issuer {
  issuer: string;
  clientId: string;
  /** Scopes to ask for. */
  scope: string;
}

/** The issuer that this server takes tokens of, as its pages say; undefined where there is none. */
export function issuerOfPage(): Issuer | undefined {
  const content = document.querySelector<HTMLMetaElement>('meta[name="kruispunt-sign-in"]')?.content;
  const told: unknown = content ? JSON.parse(content) : undefined;
  if (!isObject(told)) return undefined;
  const { issuer, clientId, scope } = told;
  return { issuer: String(issuer), clientId: String(clientId), scope: String(scope) };
}

/** Whether an issuer sent somebody back to this address. */
export function isBackFromIssuer(search: URLSearchParams): boolean {
  return search.has('state') && (search.has('code') || search.has('error'));
}
