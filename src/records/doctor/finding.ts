import { findingSentences, sayFinding, type ToldFinding } from '../../shared/faults/findings.ts';

/** Something in the records that deserves a look; nothing is wrong enough to refuse them. */
export type Finding = ToldFinding & {
  about: 'duplicate' | 'orphan' | 'theme without a definition' | 'not verified';
  /** Ids of the records that it is about. */
  ids: string[];
  /** Why, in an English sentence made of the code and its values. */
  message: string;
};

export function found(about: Finding['about'], ids: string[], told: ToldFinding): Finding {
  return { about, ids, message: sayFinding(findingSentences, told), ...told };
}
