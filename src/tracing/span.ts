import { type Attributes, type Context, context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** Does nothing unless the operator has loaded an SDK of OpenTelemetry. */
export const tracer = trace.getTracer('kruispunt');

export interface SpanOptions {
  kind?: SpanKind;
  /** Few and short: never what somebody wrote. */
  attributes?: Attributes;
  /** What it is a part of; what goes on now when absent. */
  within?: Context | undefined;
}

/** Does a piece of work as a span of its own, within which the spans of its parts are. */
export function inSpan<Answer>(name: string, options: SpanOptions, work: (span: Span) => Promise<Answer>): Promise<Answer> {
  const { kind = SpanKind.INTERNAL, attributes = {}, within = context.active() } = options;
  return tracer.startActiveSpan(name, { kind, attributes }, within, async (span) => {
    try {
      return await work(span);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', typeOf(error));
      throw error;
    } finally {
      span.end();
    }
  });
}

/** A statement that the database runs, by its name: neither its text nor its parameters are told. */
export function inStatement<Answer>(name: string, work: (span: Span) => Promise<Answer>): Promise<Answer> {
  return inSpan(name, { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'neo4j', 'db.operation.name': name } }, work);
}

/** The code that an error has, or its class: its message may tell what somebody wrote. */
function typeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
