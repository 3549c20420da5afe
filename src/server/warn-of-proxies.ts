import type { FastifyInstance } from 'fastify';

/** Addresses of which is warned: one that is no proxy may say that it is, but not fill the log. */
const MOST_WARNINGS = 5;

/**
 * Warns, once of each, of addresses that tell for whom they ask (`X-Forwarded-For`) and are not believed: behind a proxy that is not
 * configured all people count as one client.
 */
export function warnOfProxies(app: FastifyInstance, isTrusted: (address: string) => boolean): void {
  const warned = new Set<string>();
  app.addHook('onRequest', async (request) => {
    if (request.headers['x-forwarded-for'] === undefined) return;
    const address = request.socket.remoteAddress ?? '';
    if (isTrusted(address) || warned.has(address) || warned.size >= MOST_WARNINGS) return;
    warned.add(address);
    request.log.warn(
      `X-Forwarded-For from ${address} is not believed, so that whoever asks through it counts as one client. If that is your proxy, add ${address} to TRUST_PROXY.`,
    );
  });
}
