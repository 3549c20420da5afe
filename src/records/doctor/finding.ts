/** Something in the records that deserves a look; nothing is wrong enough to refuse them. */
export interface Finding {
  about: 'duplicate' | 'orphan' | 'theme without a definition' | 'not verified';
  /** Ids of the records that it is about. */
  ids: string[];
  /** Why, in a sentence. */
  message: string;
}
