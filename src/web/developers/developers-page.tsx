import { pathApart } from '../../shared/paths-apart.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { Code } from '../parts/code.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Lead } from '../parts/lead.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { developerWords } from '../words/developer-words.ts';
import { EmbedCode } from './embed-code.tsx';
import { examples } from './examples.ts';
import { OtherWays } from './other-ways.tsx';

/** What somebody needs who wants to ask the API, or to show something of Kruispunt on a page of their own. */
export function DevelopersPage() {
  const words = useWords(developerWords);
  const language = useLanguage();
  const address = `${location.origin}/graphql`;
  return (
    <>
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <p>
        <a href={pathApart('graphiql', language)} className="button">
          {words.openGraphiql}
        </a>
      </p>
      <Section title={words.ask}>
        <p>{words.askText}</p>
        <Snippet text={curlOf(address)} label={words.ask} />
      </Section>
      <Section title={words.portal} intro={words.portalIntro}>
        <Snippet text={fetchOf(address)} label={words.portal} />
      </Section>
      <Section title={words.feed} intro={words.feedIntro}>
        <Snippet text={feedOf(address)} label={words.feed} />
      </Section>
      <Section title={words.webhooks} intro={words.webhooksIntro}>
        <Snippet text={RECEIVER} label={words.webhooks} />
      </Section>
      <Section title={words.embed} id="embed" intro={words.embedIntro}>
        <EmbedCode />
      </Section>
      <Section title={words.elements} intro={words.elementsIntro}>
        <Snippet text={elementsOf(location.origin)} label={words.elements} />
      </Section>
      <Section title={words.otherWays} intro={words.otherWaysIntro}>
        <OtherWays />
      </Section>
      <Section title={words.examples} intro={words.examplesIntro}>
        {examples.map(({ title, query }) => (
          <details key={title.nl}>
            <summary>{title[language]}</summary>
            <Snippet text={query} label={title[language]} />
          </details>
        ))}
      </Section>
      <Section title={words.keys}>
        <p>{words.keysText}</p>
      </Section>
      <Section title={words.schema}>
        <p>{words.schemaText}</p>
      </Section>
      <Section title={words.limits}>
        <ul>
          {words.limitsText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.errors}>
        <p>{words.errorsText}</p>
      </Section>
    </>
  );
}

function Snippet({ text, label }: { text: string; label: string }) {
  const words = useWords(developerWords);
  return (
    <>
      <Code text={text} label={label} />
      <p>
        <CopyButton text={text}>{words.copy}</CopyButton>
      </p>
    </>
  );
}

function elementsOf(origin: string): string {
  return `<script async src="${origin}/kruispunt.js"></script>
<kruispunt-initiatief id="cobra"></kruispunt-initiatief>
<kruispunt-initiatieven thema="dementie"></kruispunt-initiatieven>
<kruispunt-contact thema="dementie" aantal="3"></kruispunt-contact>
<kruispunt-verwant initiatief="cobra"></kruispunt-verwant>`;
}

const RECEIVER = `import { createServer } from 'node:http';
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
}).listen(8080);`;

function curlOf(address: string): string {
  return `curl ${address} \\
  -H 'content-type: application/json' \\
  -d '{"query": "{ initiatives(limit: 3) { id title } }"}'`;
}

function fetchOf(address: string): string {
  return `async function ask(query, variables = {}) {
  const response = await fetch('${address}', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const { contactsFor } = await ask(
  \`query ($theme: String!) {
    contactsFor(theme: $theme) { matches { reason contact { name } } }
  }\`,
  { theme: 'palliatieve zorg' },
);`;
}

function feedOf(address: string): string {
  return `// Keep a copy: begin without a cursor, come back with the last one.
let after = null;
let more = true;
while (more) {
  const response = await fetch('${address}', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: \`query ($after: String) {
        changes(after: $after, first: 100, kinds: [INITIATIVE]) {
          changes { id deleted mergedInto entity { ... on Initiative { title summary } } }
          endCursor
          hasMore
        }
      }\`,
      variables: { after },
    }),
  });
  const { changes } = (await response.json()).data;
  for (const change of changes.changes) console.log(change);
  after = changes.endCursor;
  more = changes.hasMore;
}`;
}
