/** What people call an initiative. */
export function initiativeName({ title, shortTitle }: { readonly title: string; readonly shortTitle: string | null }): string {
  return shortTitle ?? title;
}
