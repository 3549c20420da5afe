/** Something that can be chosen. */
export interface Choice {
  /** What stands for it in what is sent: an id, or the text itself. */
  value: string;
  label: string;
  /** What tells it from its namesakes. */
  hint?: string | undefined;
}
