/** A theme as the picture needs it. */
export interface PicturedTheme {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly broader: readonly { readonly id: string }[];
  readonly initiatives: readonly { readonly id: string }[];
}
