import { mkdir } from 'node:fs/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { refusal } from '../../../api/errors.ts';
import type { AskAnything } from '../../pages/ask.ts';
import type { OriginOf } from '../../pages/origin.ts';
import { Dumps } from './dumps.ts';

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

/** Serves all that readers see as files, and what is to be known of them at `/dump/manifest.json`. */
export async function serveDumps(app: FastifyInstance, { publicOrigin, originOf, ...options }: DumpOptions): Promise<void> {
  const dumps = new Dumps({ ...options, log: app.log });
  app.addHook('onClose', () => dumps.close());
  app.get('/dump/manifest.json', async (request, reply) => {
    if (publicOrigin === undefined && !isOwn(request.hostname)) throw refusal({ reason: 'NO_PUBLIC_ORIGIN', values: {} });
    const made = await dumps.current(originOf(request), PATIENCE);
    if (!made) throw refusal({ reason: 'DUMP_BEING_MADE', values: {} });
    return reply
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(made, null, 2));
  });
  await mkdir(options.folder, { recursive: true });
  await app.register(fastifyStatic, {
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
}

/** Whether a host is this machine itself. */
const isOwn = (host: string): boolean => host === 'localhost' || host.startsWith('127.') || host === '[::1]';
