import type { z } from 'zod';
import { anyMap } from '../database/column.ts';
import { type FieldText, withTexts } from '../records/model/texts.ts';
import { nameFieldsOf } from '../shared/searched-fields.ts';
import type { Finder, Found } from './finder.ts';
import { around, type Choice, type Place, placeIdOf, type Within } from './place.ts';

/** What stands in the place of what was erased. */
export const INSTEAD = '[verwijderd]';

/** Whether a value is kept now, is a version in a history, or was counted as another one. */
export type Counted = 'times' | 'versions' | undefined;

/** Takes somebody out of values, and keeps where they stood. */
export interface Sieve {
  /** The value without the traces that go. `mentioned` tells that it names them by their id as well. */
  sift(within: Within, schema: z.core.$ZodType | undefined, value: object, counted: Counted, mentioned?: boolean): Record<string, unknown>;
  /** Keeps a place that names them by their id. */
  mention(within: Within, field: string, counted: Counted): void;
  /** Keeps that the id of a record holds their name. */
  named(within: Within): void;
  /** Where they stood, or may: what goes first, then by what it is in. */
  places(): Place[];
  /** Chosen places that were not found. */
  missed(): string[];
}

/** A sieve for what is sure, or for the chosen places instead. */
export function sieveFor(finder: Finder, chosen: ReadonlySet<string> | undefined): Sieve {
  const places = new Map<string, Place>();
  const keep = (
    within: Within,
    field: string,
    found: Pick<Place, 'trace' | 'before' | 'match' | 'after'>,
    choice: Choice,
    counted: Counted,
  ): Place => {
    const placeId = placeIdOf({ ...within, ...found, field });
    const place = places.get(placeId) ?? { ...within, ...found, placeId, field, choice, times: 0, versions: 0 };
    if (counted) place[counted] += 1;
    // What it is called now, not in its history.
    if (counted === 'times') place.title = within.title;
    places.set(placeId, place);
    return place;
  };
  const goes = ({ choice, placeId }: Place) =>
    choice === 'ALWAYS' || (choice !== 'BY_HAND' && (chosen ? chosen.has(placeId) : choice === 'SURE'));

  return {
    sift: (within, schema, value, counted, mentioned = false) => {
      const isNearby = mentioned || holds(finder, schema, value);
      const sifted = withTexts(schema, value, (fieldText) => {
        const { text, sort, field } = fieldText;
        const gone = finder.find(text, isNearby).filter((found) => {
          const choice = isTheirs(within, fieldText, found) ? 'SURE' : 'LIKELY';
          return goes(keep(within, field, { trace: found.trace, ...around(text, found.start, found.end) }, choice, counted));
        });
        if (gone.length === 0) return text;
        return sort === 'address' ? undefined : without(text, gone);
      });
      return anyMap(sifted, 'What was sifted');
    },
    mention: (within, field, counted) => {
      keep(within, field, { trace: 'MENTION', before: '', match: '', after: '' }, 'ALWAYS', counted);
    },
    named: (within) => {
      for (const { start, end, trace } of finder.find(within.id, false)) {
        keep(within, 'id', { trace, ...around(within.id, start, end) }, 'BY_HAND', 'times');
      }
    },
    places: () => [...places.values()].sort((a, b) => ORDER.indexOf(a.choice) - ORDER.indexOf(b.choice)),
    missed: () => [...(chosen ?? [])].filter((placeId) => !places.has(placeId)),
  };
}

const ORDER: readonly Choice[] = ['ALWAYS', 'SURE', 'LIKELY', 'BY_HAND'];

/** Tells whether a value names them in a way that does not need others. */
function holds(finder: Finder, schema: z.core.$ZodType | undefined, value: unknown): boolean {
  let found = false;
  withTexts(schema, value, ({ text }) => {
    found ||= finder.find(text, false).length > 0;
    return text;
  });
  return found;
}

/** Tells whether what was found is sure to be about them: what else is called by their name, or is reached at their address, may be another. */
function isTheirs({ where, kind }: Within, { text, sort, field }: FieldText, { trace, sure, start, end }: Found): boolean {
  if (!sure || where === 'TRAIL') return false;
  if (sort === 'address') return where === 'SUBMISSION' && trace !== 'ADDRESS';
  const isName = where === 'RECORD' && kind !== undefined && nameFieldsOf(kind).includes(field);
  return !isName || (kind !== 'Contact' && end - start < text.length);
}

function without(text: string, gone: readonly Found[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of gone) {
    rest += text.slice(at, start) + INSTEAD;
    at = end;
  }
  return rest + text.slice(at);
}
