import { keepPreviousData, QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from '../../generated/explorer.ts';
import { AskError, ask } from './ask.ts';
import { useShownQuery } from './shown-query.tsx';

const AGAIN_AFTER = 5_000;

/** One memory of answers for the whole explorer. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      // Whether there is a network is best found out by asking.
      networkMode: 'always',
      // What took too long is often quick the second time, when the database has planned it.
      retry: (failures, error) =>
        failures < 1 && error instanceof AskError && (error.trouble === 'broken' || error.code === 'QUERY_TIMEOUT'),
      retryDelay: 500,
      refetchOnWindowFocus: false,
      // What will pass by itself is asked again without a hand being lifted.
      refetchInterval: (query) => {
        const { error } = query.state;
        return error instanceof AskError && (error.trouble === 'away' || error.trouble === 'offline') ? AGAIN_AFTER : false;
      },
    },
  },
});

interface AnswerOptions {
  /** Asks only when true; true when absent. */
  enabled?: boolean;
  /** Keeps showing the answer before while other variables are asked. */
  keep?: boolean;
}

/** The answer to a document, remembered for a minute. */
export function useAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  { enabled = true, keep = false }: AnswerOptions = {},
): UseQueryResult<Data> {
  return useQuery({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => ask(document, variables, { signal }),
    enabled,
    ...(keep && { placeholderData: keepPreviousData }),
  });
}

/** The answer that a page is made of; its question is what "show this page's query" shows. */
export function usePageAnswer<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: AnswerOptions = {},
): UseQueryResult<Data> {
  useShownQuery(document.toString(), variables);
  return useAnswer(document, variables, options);
}
