/**
 * Whether it is known that this server is found at an origin: it is the one that an operator named, or where none did, this machine itself. What a
 * request says of the host may else be anything, also the name that a hostile page had lead here.
 */
export function isKnownOrigin(origin: string, publicOrigin: string | undefined): boolean {
  if (publicOrigin !== undefined) return origin === publicOrigin;
  return URL.canParse(origin) && isOwnMachine(new URL(origin).hostname);
}

const isOwnMachine = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
