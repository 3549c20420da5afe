import 'graphiql/setup-workers/vite';
import '../style/fonts.css';
import '../style/tokens.css';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../../shared/language.ts';
import { pathTo } from '../../shared/paths.ts';
import { applyTheme, useTheme } from '../base/theme.ts';
import { developerWords } from '../words/developer-words.ts';
import { examples } from './examples.ts';

type Fetcher = Parameters<typeof GraphiQL>[0]['fetcher'];

/** Asks this server; whoever has a key puts it among the headers. */
const ask: Fetcher = async (parameters, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...options?.headers },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

/** GraphiQL with the example questions as its first tabs. */
function Page({ language }: { language: Language }) {
  const theme = useTheme();
  const words = developerWords[language];
  return (
    <>
      <header className="bar">
        <a href={pathTo('home', language)} className="bar-name">
          Kruispunt
        </a>
        <h1>GraphiQL</h1>
        <a href={pathTo('developers', language)}>{words.title}</a>
      </header>
      <main className="room">
        <GraphiQL
          fetcher={ask}
          defaultTabs={examples.map(({ query }) => ({
            query: `# ${language === 'nl' ? 'Voer de vraag uit met Ctrl-Enter.' : 'Ctrl-Enter asks it.'}\n${query}`,
          }))}
          {...(theme !== 'system' && { forcedTheme: theme })}
        />
      </main>
    </>
  );
}

applyTheme();
const language: Language = location.pathname.startsWith('/en/') ? 'en' : 'nl';
document.documentElement.lang = language;
const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
createRoot(root).render(
  <StrictMode>
    <Page language={language} />
  </StrictMode>,
);
