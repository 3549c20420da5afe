import type { FastifyRequest } from 'fastify';
import { kindOfField } from '../../../shared/kind-names.ts';
import { pageAt } from '../../../shared/paths.ts';
import { documentOf } from '../../linked-data/description.ts';
import { thingQuestion } from '../../linked-data/thing.ts';
import type { Ask } from '../../pages/ask.ts';

/** A thing as linked data (JSON-LD), by the address of its page; undefined where there is none. */
export async function linkedDataAt(ask: Ask, request: FastifyRequest, origin: string, uri: string): Promise<string | undefined> {
  const at = uri.startsWith(`${origin}/`) ? pageAt(uri.slice(origin.length)) : undefined;
  const kind = at && kindOfField(at.page);
  if (!at || !kind) return undefined;
  const thing = (await ask(request, thingQuestion(kind), { id: at.id }))[at.page];
  return thing ? JSON.stringify(documentOf(thing, kind, origin)) : undefined;
}
