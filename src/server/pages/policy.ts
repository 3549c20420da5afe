/** Sources that a page may load from, by directive; nothing is allowed that is not named. */
type Policy = Readonly<Record<string, string>>;

const NOTHING: Policy = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", 'frame-ancestors': "'none'" };

/** A policy as the header Content-Security-Policy takes it. */
function header(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join(';');
}

/**
 * What a page may load and do: its own origin's scripts, styles, pictures, fonts and frames, and ask its own origin and the
 * issuer where one signs in, if there is one. Pictures are saved by way of `blob:` and `data:` addresses.
 */
export function pagePolicy(issuer?: string): string {
  return header({
    ...NOTHING,
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'frame-src': "'self'",
    'connect-src': ["'self'", ...(issuer === undefined ? [] : [new URL(issuer).origin])].join(' '),
    'manifest-src': "'self'",
    'form-action': "'self'",
  });
}

/** What the page of GraphiQL may: its editor writes styles of its own, and checks what is typed in workers. */
export const GRAPHIQL_POLICY = header({
  ...NOTHING,
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
});

/** What a card inside somebody else's page may: look as it should, tell how high it is, and nothing else. */
export const EMBED_POLICY = header({
  ...NOTHING,
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'frame-ancestors': '*',
});
