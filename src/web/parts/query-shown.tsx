import './query-shown.css';
import { useWords } from '../base/language.tsx';
import { useQueryToShow } from '../base/shown-query.tsx';
import { shellWords } from '../words/shell-words.ts';
import { Code } from './code.tsx';
import { CopyButton } from './copy-button.tsx';

/** The GraphQL question that the page in view is made of, for who wants to ask it too. */
export function QueryShown() {
  const words = useWords(shellWords);
  const shown = useQueryToShow();
  if (!shown) return null;
  const variables = JSON.stringify(shown.variables, null, 2);
  return (
    <details className="query-shown">
      <summary>{words.query}</summary>
      <p>{words.queryHelp}</p>
      <Code text={shown.query.trim()} label={words.query} />
      {variables !== '{}' && (
        <>
          <p>{words.variables}</p>
          <Code text={variables} label={words.variables} />
        </>
      )}
      <CopyButton text={shown.query.trim()}>{words.copyQuery}</CopyButton>
    </details>
  );
}
