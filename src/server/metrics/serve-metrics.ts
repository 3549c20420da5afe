import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requireRole } from '../../api/guards/permissions.ts';
import { addGauges, type GaugedParts } from './gauges.ts';
import { type Measures, processRegistry } from './measures.ts';

interface MetricsOptions extends GaugedParts {
  measures: Measures;
  /** What a program shows that reads the figures; only an administrator may when absent. */
  token: string | undefined;
  /** Finds out who is asking. */
  authenticate: (request: FastifyRequest) => Promise<void>;
}

/**
 * Answers the figures of this instance at `/metrics`, as Prometheus reads them: to who shows the token, which needs no database, or
 * an administrator's credentials. Who asks from this machine is no better known than others: a proxy may stand here.
 */
export function serveMetrics(app: FastifyInstance, { measures, token, authenticate, ...parts }: MetricsOptions): void {
  const { registry } = measures;
  const gaugeNow = addGauges(measures, parts);
  app.get('/metrics', {
    onRequest: async (request) => {
      if (token !== undefined && shows(request, token)) return;
      await authenticate(request);
      requireRole(request.viewer, 'ADMIN');
    },
    handler: async (_, reply) => {
      await gaugeNow();
      const figures = `${await processRegistry().metrics()}\n${await registry.metrics()}`;
      return reply.header('cache-control', 'no-store').type(registry.contentType).send(figures);
    },
  });
}

function shows(request: FastifyRequest, token: string): boolean {
  const [header = '', ...more] = request.raw.headersDistinct['authorization'] ?? [];
  const shown = /^Bearer +(\S+)$/i.exec(header)?.[1];
  return more.length === 0 && shown !== undefined && timingSafeEqual(hashOf(shown), hashOf(token));
}

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
