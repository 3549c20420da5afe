import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OidcSettings } from '../../identity/oidc.ts';
import { languages } from '../../shared/language.ts';
import { pageAt, pathTo } from '../../shared/paths.ts';
import { pathApart } from '../../shared/paths-apart.ts';
import type { Ask } from './ask.ts';
import { serveEmbed } from './embed.ts';
import { escaped } from './escaped.ts';
import { logFailure, RETRY_AFTER } from './failure.ts';
import { type DescribeSite, failedOpening, openingOf } from './head.ts';
import { serveOembed } from './oembed.ts';
import type { OriginOf } from './origin.ts';
import { GRAPHIQL_POLICY, pagePolicy } from './policy.ts';
import { servePictures } from './serve-pictures.ts';

interface PagesOptions {
  /** Folder with the built pages. */
  folder: string;
  ask: Ask;
  describeSite: DescribeSite;
  /** Where people find the pages, where that is configured. */
  publicOrigin?: string | undefined;
  /** Where people find them, as far as a request is concerned. */
  originOf: OriginOf;
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
  /** Where one can sign in besides with a key; nowhere when absent. */
  oidc?: OidcSettings | undefined;
}

/** Answers a page of the explorer, with the status that fits what stands at its address. */
type AnswerPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Serves the explorer's files, and gives the function that answers its pages. */
export async function servePages(
  app: FastifyInstance,
  { folder, ask, describeSite, publicOrigin, originOf, pay, oidc }: PagesOptions,
): Promise<AnswerPage> {
  const signIn = oidc?.clientId === undefined ? '' : signInTag(oidc.issuer, oidc.clientId);
  const template = readFileSync(join(folder, 'index.html'), 'utf8').replace('<!--sign-in-->', () => signIn);
  const policy = pagePolicy(signIn === '' ? undefined : oidc?.issuer);

  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      // Names under assets/ tell the content.
      const hashed = path.slice(folder.length).split(/[\\/]/)[1] === 'assets';
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600');
      // Files hold what all may read; a card in a frame without an origin takes its letters from here, too.
      reply.header('access-control-allow-origin', '*');
    },
  });

  serveEmbed(app, folder, publicOrigin, ask);
  serveOembed(app, ask, originOf);
  servePictures(app, { ask, pay });
  const graphiql = readFileSync(join(folder, 'graphiql.html'), 'utf8');
  for (const language of languages) {
    app.get(pathApart('graphiql', language), (_, reply) =>
      reply
        .header('content-security-policy', GRAPHIQL_POLICY)
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(graphiql.replace('<html lang="nl">', `<html lang="${language}">`)),
    );
  }

  return async (request, reply) => {
    reply.header('content-security-policy', policy).header('cache-control', 'no-cache').header('vary', 'accept');
    const [pathname = '/', ...query] = request.url.split('?');
    const at = pageAt(pathname);
    // Written by hand, an address may begin its words with capitals.
    const meant = at ?? pageAt(pathname.toLowerCase());
    if (!at && meant) return reply.redirect([pathTo(meant.page, meant.language, meant.id), ...query].join('?'), 301);
    const origin = originOf(request);
    const opening = await openingOf(at, { origin, ask, describeSite }, request).catch((error: unknown) =>
      failedOpening(at, origin, logFailure(error, request)),
    );
    if (opening.status === 301) return reply.redirect(opening.to, 301);
    const retryAfter = RETRY_AFTER[opening.status];
    if (retryAfter) reply.header('retry-after', retryAfter);
    return reply
      .code(opening.status)
      .type('text/html; charset=utf-8')
      .send(template.replace('<html lang="nl">', `<html lang="${at?.language ?? 'nl'}">`).replace('<!--head-->', () => opening.head));
  };
}

/** Scopes that are asked for: who somebody is. Their roles are up to the issuer. */
const SCOPE = 'openid profile';

/** Tells the pages where one can sign in. */
function signInTag(issuer: string, clientId: string): string {
  return `<meta name="kruispunt-sign-in" content="${escaped(JSON.stringify({ issuer, clientId, scope: SCOPE }))}" />`;
}
