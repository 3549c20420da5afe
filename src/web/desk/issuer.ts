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
  return content ? (JSON.parse(content) as Issuer) : undefined;
}

/** Whether an issuer sent somebody back to this address. */
export function isBackFromIssuer(search: URLSearchParams): boolean {
  return search.has('state') && (search.has('code') || search.has('error'));
}
