import type { EraseContactPayload, ErasurePlace } from '../../generated/schema.ts';
import { ChoiceNeeded, type Erasure } from '../../people/erase.ts';
import type { Place } from '../../people/place.ts';
import { answering } from './user-errors.ts';

/** Places that are answered. */
const MOST_PLACES = 1_000;

/** The payload of an erasure: what is left of somebody, and where they are named, also where that must be looked at first. */
export async function erasing(erase: () => Promise<Erasure>, dryRun: boolean): Promise<object> {
  let places: readonly Place[] = [];
  const answer = await answering(async () => {
    try {
      const erasure = await erase();
      places = erasure.places;
      return { erasedId: dryRun ? null : erasure.erasedId };
    } catch (error) {
      if (error instanceof ChoiceNeeded) places = error.places;
      throw error;
    }
  });
  return { ...answer, total: places.length, places: places.slice(0, MOST_PLACES).map(shownPlace) } satisfies Partial<EraseContactPayload>;
}

function shownPlace({ placeId, id, kind, ...place }: Place): ErasurePlace {
  return { ...place, id: placeId, record: id, kind: kind ?? null };
}
