import { type Context, context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import { tracer } from '../tracing/span.ts';
import { routeOf } from './describe-request.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of the request, within which those of what it asks for are. */
    trace: Context;
  }
}

/**
 * Makes a span of each request, until its answer was sent. What a client says of a trace of its own is not followed: that is up to who
 * loads an instrumentation of HTTP, within whose span ours is.
 */
export function traceRequests(app: FastifyInstance): void {
  app.decorateRequest('trace');
  app.addHook('onRequest', async (request, reply) => {
    const route = routeOf(request);
    const attributes = { 'http.request.method': request.method, 'http.route': route, 'kruispunt.request_id': request.id };
    const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes });
    request.trace = trace.setSpan(context.active(), span);
    reply.raw.once('close', () => {
      const { statusCode, writableFinished } = reply.raw;
      if (writableFinished) span.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
  });
}
