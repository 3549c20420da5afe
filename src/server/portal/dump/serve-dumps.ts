import { mkdir } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { refusal } from '../../../api/errors.ts';
import type { AskAnything } from '../../pages/ask.ts';
import type { OriginOf } from '../../pages/origin.ts';
import { isKnownOrigin } from '../known-origin.ts';
import type { OfferedDumps } from '../offers.ts';
import { Dumps } from './dumps.ts';
import { FORMS, type Manifest, offersOf, pathToNewest } from './manifest.ts';

export interface DumpOptions {
  schema: GraphQLSchema;
  askFrom: (origin: string) => AskAnything;
  /** Where dumps are kept. */
  folder: string;
  /** Where people find the pages, where that is configured: by what somebody's request says, things are named for nobody else. */
  publicOrigin: string | undefined;
  originOf: OriginOf;
  /** Milliseconds for which a dump is good enough; an hour when absent. */
  goodFor?: number | undefined;
}

/** Milliseconds in which a small graph is written whole. */
const PATIENCE = 10_000;

/**
 * Serves all that readers see as files, and what is to be known of them at `/dump/manifest.json`; the newest file in each form has an address that
 * stays. Tells what catalogues may say of them.
 */
export async function serveDumps(app: FastifyInstance, { publicOrigin, originOf, ...options }: DumpOptions): Promise<OfferedDumps> {
  const dumps = new Dumps({ ...options, log: app.log });
  app.addHook('onClose', () => dumps.close());
  const isNamed = (origin: string) => isKnownOrigin(origin, publicOrigin);
  const current = async (origin: string): Promise<Manifest> => {
    if (!isNamed(origin)) throw refusal({ reason: 'NO_PUBLIC_ORIGIN', values: {} });
    const made = await dumps.current(origin, PATIENCE);
    if (!made) throw refusal({ reason: 'DUMP_BEING_MADE', values: {} });
    return made;
  };
  for (const { file, format } of FORMS)
    app.get(pathToNewest(file), async (request, reply) => {
      const { files } = await current(originOf(request));
      const newest = files.find((each) => each.format === format);
      return newest ? reply.header('cache-control', 'no-cache').redirect(newest.url, 302) : reply.callNotFound();
    });
  app.get('/dump/manifest.json', async (request, reply) => {
    const made = await current(originOf(request));
    return reply
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(made, null, 2));
  });
  await mkdir(options.folder, { recursive: true });
  await app.register(async (files) => {
    // A file may be asked for by who read of it before somebody was taken out of the graph.
    files.addHook('onRequest', async (request) => {
      await dumps.check(originOf(request));
    });
    await files.register(fastifyStatic, {
      root: options.folder,
      prefix: '/dump/',
      decorateReply: false,
      index: false,
      dotfiles: 'ignore',
      allowedPath: (path) => path.endsWith('.gz') && !path.includes('.unfinished'),
      cacheControl: false,
      setHeaders: (reply) => {
        reply.header('content-type', 'application/gzip');
        // It may be withdrawn.
        reply.header('cache-control', 'no-cache');
      },
    });
  });
  return {
    at: async (origin) => {
      const last = isNamed(origin) ? await dumps.last(origin) : undefined;
      return last ? offersOf(last) : [];
    },
    prepare: (origin) => {
      if (!isNamed(origin)) return;
      dumps.current(origin, 0).catch((error: unknown) => app.log.error({ err: error }, 'no dump could be prepared'));
    },
  };
}
