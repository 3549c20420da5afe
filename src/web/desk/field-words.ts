import { cfirConstructs } from '../../shared/cfir.ts';
import { enumWords } from '../../shared/enum-words.ts';
import type { Language } from '../../shared/language.ts';
import { fieldHelp, fieldLabels, valueWords } from '../words/fields.ts';

/** What a field of a record is called; its own name in words where nobody named it yet. */
export function labelOfField(language: Language, name: string): string {
  return fieldLabels[language][name] ?? name.replace(/([A-Z])/g, ' $1').replace(/^./, (first) => first.toUpperCase());
}

/** What a field is for: in English the description of the API, in Dutch ours where the label does not say it. */
export function helpOfField(language: Language, name: string, schema: { description?: string | undefined }): string | undefined {
  return language === 'en' ? schema.description?.split('\n')[0] : fieldHelp[name];
}

/** What a value of an enum is called, by any of the words that enums have. */
export function labelOfValue(language: Language, field: string, value: string): string {
  if (field === 'construct') return `${value} ${cfirConstructs.get(value) ?? ''}`.trim();
  const words = enumWords[language];
  const own = valueWords[language];
  // The values of the fields `kind` and `role` are told apart by their names alone.
  const all: Record<string, string> = {
    ...words.initiativeStatus,
    ...words.participation,
    ...words.contactRole,
    ...words.assertion,
    ...words.resourceRole,
    ...words.involvement,
    ...words.organisationKind,
    ...words.resourceKind,
    ...words.growth,
    ...words.horizon,
    ...words.initiativeKind,
    ...own,
  };
  return all[value] ?? value;
}
