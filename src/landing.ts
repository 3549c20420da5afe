import type { FastifyReply, FastifyRequest } from 'fastify';

const PAGE = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kruispunt</title>
<style>
  :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 4rem auto; padding: 0 1.25rem; }
  pre { padding: 1rem; overflow-x: auto; border: 1px solid; border-radius: .5rem; }
</style>
<h1>Kruispunt</h1>
<p>Een kennisgraaf van initiatieven om zorgprofessionals op te leiden en te behouden: wat hielp, wat hinderde,
wat ervan geleerd is en wie u kunt bellen.</p>
<p>Stel uw vraag in GraphQL aan <code>/graphql</code>, bijvoorbeeld met <code>POST</code> en JSON:</p>
<pre tabindex="0">{
  contactsFor(theme: "palliatieve zorg") {
    matches { contact { name email } because { initiative { title } } }
  }
}</pre>
<p>Het schema beschrijft zichzelf: elke GraphQL-client kan het opvragen.
De toestand van de dienst staat op <a href="/health/ready">/health/ready</a>.</p>
</html>
`;

/** A page for whoever opens the address in a browser; it asks nothing of any other host. */
export async function landingPage(_: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  return reply.type('text/html; charset=utf-8').send(PAGE);
}
