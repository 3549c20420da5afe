import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fieldOf, kindOfField } from '../../shared/kind-names.ts';
import { kindNames } from '../../shared/kinds.ts';
import { languages } from '../../shared/language.ts';
import { keysOf } from '../../shared/own-keys.ts';
import { pageAt, pathTo, patternOf } from '../../shared/paths.ts';
import { type Description, documentOf, schemeOf } from '../linked-data/description.ts';
import { formAccepted, type Suffix, schemeSuffixes, suffixes } from '../linked-data/forms.ts';
import { thingQuestion } from '../linked-data/thing.ts';
import { type ConceptKind, schemePages } from '../linked-data/vocabulary.ts';
import type { Ask } from '../pages/ask.ts';
import type { OriginOf } from '../pages/origin.ts';
import { schemeDocument } from './schemes.ts';
import { COST_OF_FORM, sendForm } from './send-form.ts';
import { turtleOf } from './turtle.ts';

interface LinkedDataOptions {
  ask: Ask;
  originOf: OriginOf;
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
}

/** Answers with the data of what a page is about where these are preferred to the page; undefined where they are not. */
export type AnswerData = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown> | undefined;

/** Serves things, and the thesauri, as linked data: below the addresses of their pages, and there to who accepts that rather than a page. */
export function serveLinkedData(app: FastifyInstance, { ask, originOf, pay }: LinkedDataOptions): AnswerData {
  const answerThing = async (request: FastifyRequest, reply: FastifyReply, { page, language, id, suffix }: Asked) => {
    const kind = kindOfField(page);
    const thing = kind && (await ask(request, thingQuestion(kind), { id }))[page];
    if (!kind || !thing) return reply.callNotFound();
    if (thing['id'] !== id) return reply.redirect(`${pathTo(page, language, String(thing['id']))}${suffix}`, 301);
    if (suffix === '.json') return sendForm(reply, suffix, JSON.stringify(thing));
    return sendDescription(request, reply, suffix, documentOf(thing, kind, originOf(request)));
  };
  const answerScheme = async (request: FastifyRequest, reply: FastifyReply, kind: ConceptKind, suffix: Suffix) =>
    sendDescription(request, reply, suffix, await schemeDocument(ask, request, kind, originOf(request)));
  const sendDescription = async (request: FastifyRequest, reply: FastifyReply, suffix: Suffix, document: Description) => {
    if (suffix !== '.ttl') return sendForm(reply, suffix, JSON.stringify(document));
    await pay(request, COST_OF_FORM);
    return sendForm(reply, suffix, await turtleOf(document, { kruispunt: `${schemeOf('Factor', originOf(request))}#` }));
  };

  for (const language of languages) {
    for (const suffix of suffixes)
      for (const kind of kindNames) {
        const page = fieldOf(kind);
        app.get<{ Params: { id: string } }>(`${patternOf(page, language)}${suffix}`, (request, reply) =>
          answerThing(request, reply, { page, language, id: request.params.id, suffix }),
        );
      }
    for (const suffix of schemeSuffixes)
      for (const kind of keysOf(schemePages))
        app.get(`${patternOf(schemePages[kind], language)}${suffix}`, (request, reply) => answerScheme(request, reply, kind, suffix));
  }

  return (request, reply) => {
    const at = pageAt(request.url.split('?')[0] ?? '/');
    if (!at) return undefined;
    const scheme = keysOf(schemePages).find((kind) => schemePages[kind] === at.page);
    const suffix = formAccepted(request.headers.accept, scheme ? schemeSuffixes : kindOfField(at.page) ? suffixes : []);
    if (!suffix) return undefined;
    reply.header('content-location', `${pathTo(at.page, at.language, at.id)}${suffix}`);
    return scheme ? answerScheme(request, reply, scheme, suffix) : answerThing(request, reply, { ...at, suffix });
  };
}

type Asked = NonNullable<ReturnType<typeof pageAt>> & { suffix: Suffix };
