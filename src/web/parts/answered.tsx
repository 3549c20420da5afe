import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { AskError } from '../base/ask.ts';
import { useWords } from '../base/language.tsx';
import { stateWords } from '../words/state-words.ts';
import { Notice } from './notice.tsx';
import { Waiting } from './waiting.tsx';

interface AnsweredProps<Data> {
  of: UseQueryResult<Data>;
  /** Indicates that it is all there is on the page. */
  page?: boolean;
  children(data: Data): ReactNode;
}

/** Draws an answer once it is there; until then that it is waited for, or why it does not come. */
export function Answered<Data>({ of, page = false, children }: AnsweredProps<Data>) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Failure error={of.error} page={page} again={() => void of.refetch()} asking={of.isFetching} />;
  return <Waiting page={page} />;
}

interface FailureProps {
  error: Error;
  page?: boolean;
  again(): void;
  /** Indicates that it is being asked again now. */
  asking: boolean;
}

/** Says why a question was not answered, and what to do. */
export function Failure({ error, page = false, again, asking }: FailureProps) {
  const words = useWords(stateWords);
  const trouble = error instanceof AskError ? error.trouble : 'broken';
  const { title, help } = words.troubles[trouble];
  return (
    <div role="alert">
      <Notice title={title} heading={page}>
        <p>{help}</p>
        {error instanceof AskError && error.requestId && trouble === 'broken' && (
          <p className="small">{words.requestId(error.requestId)}</p>
        )}
        <button type="button" className="button" onClick={again} aria-disabled={asking}>
          {asking ? words.trying : words.again}
        </button>
      </Notice>
    </div>
  );
}
