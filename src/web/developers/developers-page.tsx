import { pathApart } from '../../shared/paths-apart.ts';
import { useLanguage, useWords } from '../base/language.tsx';
import { Code } from '../parts/code.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { Lead } from '../parts/lead.tsx';
import { LinkTo } from '../parts/link-to.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Section } from '../parts/section.tsx';
import { developerWords } from '../words/developer-words.ts';
import { EmbedCode } from './embed-code.tsx';
import { examples } from './examples.ts';
import { askByCurl, guides } from './guides.ts';
import { OtherWays } from './other-ways.tsx';

/** What somebody needs who wants to ask the API, or to show something of Kruispunt on a page of their own. */
export function DevelopersPage() {
  const words = useWords(developerWords);
  const language = useLanguage();
  const { origin } = location;
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
        <Snippet text={askByCurl(origin)} label={words.ask} />
      </Section>
      <Section title={words.guides} intro={words.guidesIntro}>
        <ul>
          {guides.map(({ id, have }) => (
            <li key={id}>
              <a href={`#${id}`}>{have[language]}</a>
            </li>
          ))}
        </ul>
      </Section>
      {guides.map(({ id, have, what, snippet }) => (
        <Section key={id} id={id} title={have[language]} intro={what[language]}>
          <Snippet text={snippet(origin)} label={have[language]} />
        </Section>
      ))}
      <Section title={words.embed} id="embed" intro={words.embedIntro}>
        <EmbedCode />
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
        <p>
          <LinkTo page="reference">{words.reference}</LinkTo>
        </p>
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
      <Section title={words.policy}>
        <ul>
          {words.policyText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
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
