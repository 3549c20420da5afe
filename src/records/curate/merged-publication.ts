import type { ContactRecord } from '../model/published.ts';
import { fieldsOf } from '../model/published.ts';

/**
 * How a contact is kept once another one was merged into it: as it was, on its own ground and for its own purpose. What
 * came along from the other is public only where both published it; absent fields are undefined.
 */
export function mergedPublication(
  kept: ContactRecord,
  old: ContactRecord,
): Record<'legalBasis' | 'purpose' | 'publish' | 'retainUntil', unknown> {
  const { legalBasis, purpose, publish, retainUntil } = kept;
  const brought = (field: keyof ContactRecord) => old[field] !== undefined && (kept[field] === undefined || Array.isArray(old[field]));
  return {
    legalBasis,
    purpose,
    retainUntil,
    publish: publish?.filter((part) => old.publish?.includes(part) || !fieldsOf[part].some(brought)),
  };
}
