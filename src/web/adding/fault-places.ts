import type { addingWords } from '../words/adding-words.ts';
import type { DraftFaults } from './checks.ts';
import { parts } from './form-parts.tsx';

/** What a field is called, by its id: `contacts-0-email` → `Contactpersoon 1: E-mailadres`. */
export function labelOfField(id: string, words: (typeof addingWords)['nl']): string {
  const [name = '', index, inner] = id.split('-');
  if (name === 'contacts' && index !== undefined) {
    const within = { name: words.contactName, email: words.contactEmail, organisation: words.contactOrganisation }[inner ?? ''];
    return [words.contact(Number(index) + 1), within].filter(Boolean).join(': ');
  }
  const labels: Readonly<Record<string, string>> = words.fields;
  return labels[name] ?? id;
}

/** What is wrong in the order in which the fields stand. */
export function inOrder(faults: DraftFaults): DraftFaults {
  const order: readonly string[] = Object.values(parts).flat();
  const place = (id: string) => order.indexOf(id.split('-')[0] ?? '');
  return Object.fromEntries(Object.entries(faults).sort(([a], [b]) => place(a) - place(b)));
}
