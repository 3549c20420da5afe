import type { ComparePageQuery } from '../../../generated/explorer.ts';

/** Two initiatives as the page that compares them asks for them. */
export type Comparison = NonNullable<ComparePageQuery['compare']>;
