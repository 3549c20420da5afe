import type { Operations } from './root-fields.ts';

/** Who is asking, for whoever asks. */
export const viewerOperations: Operations = {
  Query: { viewer: (_, __, { viewer }) => viewer },
};
