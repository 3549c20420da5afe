import type { FastifyReply } from 'fastify';
import { forms, type Suffix } from '../linked-data/forms.ts';

/** What it costs to write a description in another form, besides what is asked for it. */
export const COST_OF_FORM = 2_000;

/** Sends data in one of their forms, of which an address without a suffix has several. */
export function sendForm(reply: FastifyReply, suffix: Suffix, text: string): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .header('vary', 'accept')
    .type(suffix === '.jsonld' ? forms[suffix] : `${forms[suffix]}; charset=utf-8`)
    .send(text);
}
