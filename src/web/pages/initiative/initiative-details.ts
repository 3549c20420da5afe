import type { InitiativePageQuery } from '../../../generated/explorer.ts';

/** An initiative as its page asks for it. */
export type InitiativeDetails = NonNullable<InitiativePageQuery['initiative']>;
