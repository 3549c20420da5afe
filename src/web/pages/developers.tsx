import { useWords } from '../app/language.tsx';
import { Code } from '../parts/code.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Lead } from '../parts/lead.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { developerWords } from '../words/developers.ts';

const BRIDGES = `{
  initiative(id: "palliatieve-zorg-netwerkstage") {
    bridges {
      barrier { label }
      initiative { title }
      note
      contacts { name email }
    }
  }
}`;

const CONTACTS = `{
  contactsFor(theme: "dementie") {
    matches {
      reason
      contact { name email }
    }
  }
}`;

const SEARCH = `{
  search(text: "stageplaatsen", kinds: [INITIATIVE], first: 5) {
    total
    hits {
      matched { field snippet }
      item { ... on Initiative { title } }
    }
  }
}`;

/** What somebody needs who wants to ask the API. */
export function DevelopersPage() {
  const words = useWords(developerWords);
  const address = `${location.origin}/graphql`;
  const curl = `curl ${address} \\\n  -H 'content-type: application/json' \\\n  -d '{"query": "{ initiatives(limit: 3) { id title } }"}'`;
  const examples = [
    [words.bridges, BRIDGES],
    [words.contacts, CONTACTS],
    [words.search, SEARCH],
  ] as const;
  return (
    <>
      <PageTitle tab={words.title}>{words.title}</PageTitle>
      <Lead>{words.lead}</Lead>
      <Section title={words.ask}>
        <p>{words.askText}</p>
        <Code text={curl} label={words.ask} />
        <CopyButton text={curl}>{words.copy}</CopyButton>
      </Section>
      <Section title={words.examples}>
        {examples.map(([title, query]) => (
          <div key={title}>
            <h3>{title}</h3>
            <Code text={query} label={title} />
            <p>
              <CopyButton text={query}>{words.copy}</CopyButton>
            </p>
          </div>
        ))}
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
