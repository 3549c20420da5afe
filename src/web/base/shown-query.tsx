import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

/** The question that the page in view is made of. */
export interface ShownQuery {
  query: string;
  variables: unknown;
}

const ShownQueryContext = createContext<{ shown: ShownQuery | undefined; show(query: ShownQuery | undefined): void }>({
  shown: undefined,
  show: () => {},
});

/** Remembers the question of the page inside it. */
export function ShownQueryRoom({ children }: { children: ReactNode }) {
  const [shown, show] = useState<ShownQuery>();
  const value = useMemo(() => ({ shown, show }), [shown]);
  return <ShownQueryContext value={value}>{children}</ShownQueryContext>;
}

/** Puts a question forward as the one of the page, for as long as the page is there. */
export function useShownQuery(query: string, variables: unknown): void {
  const { show } = useContext(ShownQueryContext);
  const written = JSON.stringify(variables);
  useEffect(() => {
    show({ query, variables: JSON.parse(written) });
    return () => show(undefined);
  }, [query, written, show]);
}

export function useQueryToShow(): ShownQuery | undefined {
  return useContext(ShownQueryContext).shown;
}
