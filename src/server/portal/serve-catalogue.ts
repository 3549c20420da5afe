import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PublishedSetDocument } from '../../generated/server.ts';
import { languages } from '../../shared/language.ts';
import { formAccepted, schemeSuffixes } from '../linked-data/forms.ts';
import type { Ask, Asking } from '../pages/ask.ts';
import type { DescribeSite } from '../pages/head.ts';
import type { OriginOf } from '../pages/origin.ts';
import { CATALOGUE_PREFIXES, type Catalogued, catalogueDocument } from './catalogue.ts';
import { type OfferedDumps, offers } from './offers.ts';
import { type PublisherSettings, publisherAt } from './publisher.ts';
import { COST_OF_FORM, sendForm } from './send-form.ts';
import { siteDocument } from './site.ts';
import { turtleOf } from './turtle.ts';

interface WholeOptions {
  ask: Ask;
  originOf: OriginOf;
  publisher: PublisherSettings | undefined;
  /** Files with all that is published; there are none when absent. */
  dumps: OfferedDumps | undefined;
}

const CATALOGUE = { nl: '/catalogus', en: '/en/catalogue' };

/** What is told of the whole, on behalf of a request. */
async function cataloguedFor(request: Asking, { ask, originOf, publisher, dumps }: WholeOptions): Promise<Catalogued> {
  const origin = originOf(request);
  const { dataset } = await ask(request, PublishedSetDocument, {});
  return { dataset, origin, publisher: publisherAt(publisher, origin), offers: [...((await dumps?.at(origin)) ?? []), ...offers] };
}

/** Describes the site and the whole for the front page. */
export function siteDescriber(options: WholeOptions): DescribeSite {
  return async (request, language) => siteDocument(await cataloguedFor(request, options), language);
}

interface CatalogueOptions extends WholeOptions {
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
}

/** Serves the catalogue of the whole, which is in both languages, below an address in each; without a suffix in the form that is accepted. */
export function serveCatalogue(app: FastifyInstance, { pay, ...options }: CatalogueOptions): void {
  for (const language of languages) {
    const path = CATALOGUE[language];
    app.get(path, (request, reply) =>
      reply.header('vary', 'accept').redirect(path + (formAccepted(request.headers.accept, schemeSuffixes) ?? '.ttl'), 303),
    );
    for (const suffix of schemeSuffixes)
      app.get(path + suffix, async (request, reply) => {
        const catalogued = await cataloguedFor(request, options);
        // What is not there yet is offered to who comes back.
        options.dumps?.prepare(catalogued.origin);
        const document = catalogueDocument(catalogued);
        if (suffix === '.jsonld') return sendForm(reply, suffix, JSON.stringify(document));
        await pay(request, COST_OF_FORM);
        return sendForm(reply, suffix, await turtleOf(document, CATALOGUE_PREFIXES));
      });
  }
}
