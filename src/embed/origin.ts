const isOurs = (address: string): boolean => /\/kruispunt\.js(\?|$)/.test(address);

/**
 * Where the script came from, which is whom the elements ask. A script that is no module knows itself; a module is found among the
 * scripts of the page, or among what it loaded. Throws where none of these tells.
 */
export function originOfScript(): string {
  const current = document.currentScript instanceof HTMLScriptElement ? [document.currentScript.src] : [];
  const written = [...document.scripts].map(({ src }) => src).filter(isOurs);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const address = [...current, ...written, ...loaded.filter(isOurs)][0];
  if (address === undefined)
    throw new Error('kruispunt.js does not know where it came from: take it by <script src="https://…/kruispunt.js">.');
  return new URL(address).origin;
}
