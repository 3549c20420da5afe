import type { FastifyRequest } from 'fastify';

/** Where people find the pages, as far as a request is concerned. */
export type OriginOf = (request: Pick<FastifyRequest, 'protocol' | 'host'>) => string;

/** The configured one, or what a request says: that reaches only who sent it, so that no cache may keep what it stands in. */
export function originOf(publicOrigin: string | undefined): OriginOf {
  return ({ protocol, host }) => publicOrigin ?? `${protocol}://${host}`;
}
