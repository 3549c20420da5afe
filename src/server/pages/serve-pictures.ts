import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { fieldOf } from '../../shared/kind-names.ts';
import { type DrawnKind, drawnKinds, kindNames, kinds } from '../../shared/kinds.ts';
import { type Language, languages } from '../../shared/language.ts';
import { pathTo, patternOf } from '../../shared/paths.ts';
import type { Ask } from './ask.ts';
import { SITE } from './head.ts';
import { drawn, type Pictured } from './picture.ts';
import { pathToPicture } from './picture-path.ts';
import { subjectIn, subjectQuestion } from './subject.ts';

/** Bytes of the pictures that are kept. */
const MOST_BYTES = 10_000_000;
/** What it costs to draw one: a tenth of a second, for which this process does nothing else. */
const COST = 10_000;

interface PicturesOptions {
  ask: Ask;
  /** Takes what an answer costs from what the client has, and waits for its turn. Throws RATE_LIMITED. */
  pay: (request: FastifyRequest, cost: number) => Promise<void>;
}

/** Serves the pictures that go with links: one of the site, and one of each thing that search engines may keep. */
export function servePictures(app: FastifyInstance, { ask, pay }: PicturesOptions): void {
  const kept = new LRUCache<string, Buffer>({ maxSize: MOST_BYTES, sizeCalculation: ({ byteLength }) => byteLength });
  const pictureOf = async (request: FastifyRequest, pictured: Pictured, language: Language): Promise<Buffer> => {
    const key = JSON.stringify([language, pictured]);
    const known = kept.get(key);
    if (known) return known;
    await pay(request, COST);
    const picture = await drawn(pictured, language);
    kept.set(key, picture);
    return picture;
  };
  for (const language of languages) {
    app.get(pathToPicture(language), async (request, reply) => {
      const { title, description: text } = SITE[language];
      return reply.headers(HEADERS).send(await pictureOf(request, { title, text }, language));
    });
    for (const kind of kindNames.filter((each) => !kinds[each].hidden)) {
      const page = fieldOf(kind);
      app.get<{ Params: { id: string } }>(`${patternOf(page, language)}.png`, async (request, reply) => {
        const { id } = request.params;
        const subject = subjectIn(await ask(request, subjectQuestion(page), { id }), language);
        if (!subject) return reply.callNotFound();
        if (subject.id !== id) return reply.redirect(`${pathTo(page, language, subject.id)}.png`, 301);
        const pictured = { kind: drawnKinds.find((each): each is DrawnKind => each === kind), title: subject.name, text: subject.text };
        return reply.headers(HEADERS).send(await pictureOf(request, pictured, language));
      });
    }
  }
}

const HEADERS = { 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' };
