/** What was chosen: something that exists, or a text of one's own. */
export interface Chip {
  /** Id of what exists; absent where it is new. */
  id?: string | undefined;
  label: string;
}
