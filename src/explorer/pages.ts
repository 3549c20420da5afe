import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pageAt } from '../web/app/paths.ts';
import { type Ask, headOf } from './head.ts';

export interface ExplorerOptions {
  /** Folder with the built pages. */
  folder: string;
  /** Asks the schema; throws when the database does not answer. */
  ask: Ask;
}

/**
 * What a page may load and do: its own origin's scripts, styles, pictures and fonts, and ask its own origin. Pictures are
 * saved by way of `blob:` and `data:` addresses.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join(';');

/** Answers a page of the explorer, with the status that fits what stands at its address. */
export type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Serves the explorer's files, and gives the function that answers its pages. */
export async function serveExplorer(app: FastifyInstance, { folder, ask }: ExplorerOptions): Promise<AnswerPage> {
  const template = readFileSync(join(folder, 'index.html'), 'utf8');

  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['**/index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names under assets/ tell the content.
      const hashed = path.slice(folder.length).split(/[\\/]/)[1] === 'assets';
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
    },
  });

  return async (request, reply) => {
    const at = pageAt(request.url.split('?')[0] ?? '/');
    const { status, html, moved } = await headOf(at, `${request.protocol}://${request.host}`, ask);
    reply.header('content-security-policy', PAGE_POLICY).header('cache-control', 'no-cache').header('vary', 'accept');
    if (moved !== undefined) return reply.redirect(moved, 301);
    if (status === 503) reply.header('retry-after', '5');
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(template.replace('<html lang="nl">', `<html lang="${at?.language ?? 'nl'}">`).replace('<!--head-->', () => html));
  };
}
