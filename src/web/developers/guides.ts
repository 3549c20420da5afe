import type { Bilingual } from '../../shared/bilingual.ts';

interface Guide {
  /** Its place on the page, in both languages. */
  id: string;
  /** What somebody has. */
  have: Bilingual<string>;
  what: Bilingual<string>;
  /** What to copy, for a server at an address. */
  snippet(origin: string): string;
}

/** What to copy, by what somebody has; each can be used as it stands. */
export const guides: readonly Guide[] = [
  {
    id: 'wordpress',
    have: { nl: 'WordPress, of een andere website', en: 'WordPress, or another website' },
    what: {
      nl: 'In WordPress is het adres van een initiatief op een regel van zijn eigen genoeg. Met dit in een blok voor HTML kiest u zelf wat er staat, in uw eigen letters en kleuren: een initiatief, initiatieven bij een thema, wie u kunt bellen, en wat erop lijkt.',
      en: 'In WordPress the address of an initiative on a line of its own is enough. With this in a block for HTML you choose what stands there, in your own letters and colours: an initiative, initiatives about a theme, who to call, and what is like it.',
    },
    snippet: (origin) => `<script async src="${origin}/kruispunt.js"></script>
<kruispunt-initiatief id="cobra"></kruispunt-initiatief>
<kruispunt-initiatieven thema="dementie"></kruispunt-initiatieven>
<kruispunt-contact thema="dementie" aantal="3"></kruispunt-contact>
<kruispunt-verwant initiatief="cobra"></kruispunt-verwant>`,
  },
  {
    id: 'javascript',
    have: { nl: 'JavaScript', en: 'JavaScript' },
    what: {
      nl: 'In een pagina of in Node. Een pagina van uw organisatie mag de API zelf vragen, zonder tussenstation. Wie met typen werkt, neemt het pakket @kruispunt/client.',
      en: 'In a page or in Node. A page of your organisation may ask the API itself, with nothing in between. Who works with types takes the package @kruispunt/client.',
    },
    snippet: (origin) => `const query = \`query ($theme: String!) {
  contactsFor(theme: $theme) { matches { reason contact { name } } }
}\`;
const response = await fetch('${origin}/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { theme: 'palliatieve zorg' } }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors[0].message);
console.log(data.contactsFor.matches);`,
  },
  {
    id: 'python',
    have: { nl: 'Python', en: 'Python' },
    what: {
      nl: 'Zonder iets te installeren. Met gql of ariadne-codegen gaat het ook: het schema staat op /graphql/schema.graphql.',
      en: 'With nothing to install. With gql or ariadne-codegen it works as well: the schema is at /graphql/schema.graphql.',
    },
    snippet: (origin) => `import json
from urllib.request import Request, urlopen

query = "{ initiatives(limit: 3) { id title organisations { name } } }"
request = Request(
    "${origin}/graphql",
    json.dumps({"query": query}).encode(),
    {"content-type": "application/json"},
)
for initiative in json.load(urlopen(request))["data"]["initiatives"]:
    print(initiative["title"])`,
  },
  {
    id: 'excel',
    have: { nl: 'Excel', en: 'Excel' },
    what: {
      nl: 'Kies Gegevens, dan Van het web, en plak dit adres. Vernieuwen haalt later op wat er veranderde. LibreOffice opent het adres als een bestand.',
      en: 'Choose Data, then From Web, and paste this address. Refresh gets what changed later. LibreOffice opens the address as a file.',
    },
    snippet: (origin) => `${origin}/initiatieven.csv`,
  },
  {
    id: 'harvester',
    have: { nl: 'Een verzamelaar (OAI-PMH)', en: 'A harvester (OAI-PMH)' },
    what: {
      nl: 'Geef uw verzamelaar het adres tot het vraagteken. Er is oai_dc en schema.org, per thema en soort, met wat er weg is.',
      en: 'Give your harvester the address up to the question mark. There is oai_dc and schema.org, by theme and kind, with what is gone.',
    },
    snippet: (origin) => `curl '${origin}/oai?verb=ListRecords&metadataPrefix=oai_dc'`,
  },
  {
    id: 'assistant',
    have: { nl: 'Een assistent (MCP)', en: 'An assistant (MCP)' },
    what: {
      nl: 'Een assistent die servers van het Model Context Protocol kent, neemt dit in zijn instellingen op. Daarna zoekt hij hier zelf, en noemt hij zijn bronnen.',
      en: 'An assistant that knows servers of the Model Context Protocol takes this in its settings. Then it searches here by itself, and names its sources.',
    },
    snippet: (origin) => JSON.stringify({ mcpServers: { kruispunt: { type: 'http', url: `${origin}/mcp` } } }, null, 2),
  },
  {
    id: 'copy',
    have: { nl: 'Een eigen kopie', en: 'A copy of your own' },
    what: {
      nl: 'De vraag changes vertelt wat er veranderde sinds de vorige keer, ook wat weg is. Twee keer hetzelfde verwerken kan geen kwaad. Het pakket @kruispunt/client doet dit voor u, aan beide kanten van elke relatie.',
      en: 'The question changes tells what changed since last time, also what is gone. Taking the same in twice does no harm. The package @kruispunt/client does this for you, at both ends of every relationship.',
    },
    snippet: (origin) => `// Begin without a cursor, come back with the last one.
let after = null;
let more = true;
while (more) {
  const query = \`query ($after: String) {
    changes(after: $after, first: 100, kinds: [INITIATIVE]) {
      changes { id deleted mergedInto entity { ... on Initiative { title summary } } }
      endCursor
      hasMore
    }
  }\`;
  const response = await fetch('${origin}/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { after } }),
  });
  const { changes } = (await response.json()).data;
  for (const change of changes.changes) console.log(change);
  after = changes.endCursor;
  more = changes.hasMore;
}`,
  },
  {
    id: 'webhooks',
    have: { nl: 'Een server die bericht wil (webhooks)', en: 'A server that wants to be told (webhooks)' },
    what: {
      nl: 'Een beheerder maakt een webhook voor uw adres, en geeft u het geheim. U krijgt dan enkele seconden na een wijziging een ondertekend bericht volgens Standard Webhooks. Het zegt dat er nieuws is; wat er veranderde, vraagt u met de cursor aan changes. Antwoord binnen tien seconden met 2xx: anders komt hetzelfde bericht later nog eens.',
      en: 'An admin makes a webhook for your address, and gives you the secret. Some seconds after a change you are then sent a signed message by Standard Webhooks. It says that there is news; what changed, changes answers to its cursor. Answer 2xx within ten seconds: otherwise the same message comes again later.',
    },
    snippet: () => `import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET);
createServer(async (request, response) => {
  try {
    const { data } = webhook.verify(await text(request), request.headers);
    response.writeHead(204).end();
    // Ask changes(after: data.cursor), or go on from the cursor of your copy.
    console.log(data.kinds, data.cursor);
  } catch {
    response.writeHead(400).end();
  }
}).listen(8080);`,
  },
];

/** The shortest way to ask. */
export const askByCurl = (origin: string): string => `curl ${origin}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query": "{ initiatives(limit: 3) { id title } }"}'`;
