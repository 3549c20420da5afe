import type { Publishable } from '../kinds/contact.ts';
import type { KnowledgeRecord } from '../kinds/record.ts';
import { asRecord } from './body.ts';

export type ContactRecord = Extract<KnowledgeRecord, { type: 'Contact' }>;

export function isContact(record: KnowledgeRecord): record is ContactRecord {
  return record.type === 'Contact';
}

/** The fields that each thing that may be published stands for. */
export const fieldsOf: Record<Publishable, readonly (keyof ContactRecord)[]> = {
  NAME: ['name', 'altNames', 'kind', 'verified'],
  CAPACITY: ['capacity'],
  EMAIL: ['email'],
  PHONE: ['phone'],
  EMPLOYMENT: ['organisations'],
};

/** Fields of a contact's record that say how it is kept: never published themselves. */
export const unpublishedFields: ReadonlySet<string> = new Set(['legalBasis', 'purpose', 'publish', 'retainUntil']);

/** What readers may see of a record: all of it, of a contact what it publishes, and undefined where that is nothing. */
export function publishedRecord(record: KnowledgeRecord): KnowledgeRecord | undefined {
  return record.type === 'Contact' ? publishedContact(record) : record;
}

function publishedContact(contact: ContactRecord): KnowledgeRecord | undefined {
  const { legalBasis, purpose, publish = [] } = contact;
  if (!legalBasis || !purpose || !publish.includes('NAME')) return undefined;
  const published = new Set<string>(['type', 'id', 'source', ...publish.flatMap((part) => fieldsOf[part])]);
  const only = (fields: object) => Object.fromEntries(Object.entries(fields).filter(([field]) => published.has(field)));
  // Lines that tell what is not shown would lead to it.
  return asRecord({ ...only(contact), ...(contact.cites && { cites: only(contact.cites) }) });
}
