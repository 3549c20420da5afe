import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** What a body of JSON is read from; undefined where there is none. */
    bodyText: string | undefined;
  }
}

/** A body in which bytes stand that are no UTF-8, which JSON always is (RFC 8259, section 8.1). */
class NotUtf8 extends Error {
  readonly code = 'BODY_NOT_UTF8';
  readonly statusCode = 400;
}

/** Reads JSON bodies as Fastify does, but refuses what it would read with a replacement character where a byte makes no sense. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest('bodyText');
  // Text is what a form of another site could send without asking.
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = declaresOther(request.headers['content-type']) ? undefined : decoded(body);
    request.bodyText = text;
    if (text === undefined) done(new NotUtf8());
    else parse(request, text, done);
  });
}

function decoded(body: string | Buffer): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** Whether a content type names another encoding. */
function declaresOther(contentType = ''): boolean {
  const [, charset = 'utf-8'] = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType) ?? [];
  return !/^(utf-?8|us-ascii)$/i.test(charset);
}
