import { z } from 'zod';

/** Why a request is refused, by the code of the protocol (OAI-PMH 2.0, section 3.6). */
export class OaiError extends Error {
  override name = 'OaiError';
  readonly code: 'badVerb' | 'badArgument' | 'badResumptionToken' | 'cannotDisseminateFormat' | 'idDoesNotExist' | 'noRecordsMatch';

  constructor(code: OaiError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** Which records are asked, from which place on. */
export interface Selection {
  prefix: string;
  /** Moments in ISO 8601 (UTC, milliseconds): the first that counts, and the first that does not any more. */
  from: string;
  until: string;
  set?: string | undefined;
  /** Behind which change to go on. */
  seq: number;
  id: string;
  /** How many records came before. */
  before: number;
}

export type Asked =
  | { verb: 'Identify' | 'ListSets' }
  | { verb: 'ListMetadataFormats'; identifier?: string | undefined }
  | { verb: 'GetRecord'; identifier: string; prefix: string }
  | { verb: 'ListRecords' | 'ListIdentifiers'; selection: Selection };

const LIST = { must: ['metadataPrefix'], may: ['from', 'until', 'set'] };
/** Arguments of each verb (section 4). */
const ARGUMENTS: Readonly<Record<Asked['verb'], { must: readonly string[]; may: readonly string[] }>> = {
  Identify: { must: [], may: [] },
  ListMetadataFormats: { must: [], may: ['identifier'] },
  ListSets: { must: [], may: [] },
  GetRecord: { must: ['identifier', 'metadataPrefix'], may: [] },
  ListIdentifiers: LIST,
  ListRecords: LIST,
};

const isVerb = (name: string | undefined): name is Asked['verb'] => name !== undefined && Object.hasOwn(ARGUMENTS, name);

/** Reads the arguments of a request. Throws OaiError. */
export function askedIn(given: URLSearchParams): Asked {
  const verb = given.get('verb') ?? undefined;
  if (!isVerb(verb) || given.getAll('verb').length > 1)
    throw new OaiError('badVerb', `'verb' must be one of ${Object.keys(ARGUMENTS).join(', ')}, once.`);
  const { must, may } = ARGUMENTS[verb];
  const names = [...given.keys()].filter((name) => name !== 'verb');
  const token = given.get('resumptionToken');
  if (token !== null && (verb === 'ListRecords' || verb === 'ListIdentifiers')) {
    if (names.length > 1)
      throw new OaiError('badArgument', 'With a resumptionToken goes nothing else: it says where to go on with what was asked.');
    return { verb, selection: selectionIn(token) };
  }
  // There is no second part of these.
  if (token !== null && verb === 'ListSets')
    throw new OaiError('badResumptionToken', 'The sets are told at once, so that no token was given.');
  const odd = names.find((name) => ![...must, ...may].includes(name)) ?? names.find((name, index) => names.indexOf(name) !== index);
  if (odd !== undefined) throw new OaiError('badArgument', `${verb} takes no ${odd}, or not twice.`);
  const missing = must.find((name) => !given.get(name));
  if (missing !== undefined) throw new OaiError('badArgument', `${verb} needs ${missing}.`);
  const [identifier, prefix] = [given.get('identifier') ?? '', given.get('metadataPrefix') ?? ''];
  if (verb === 'GetRecord') return { verb, identifier, prefix };
  if (verb === 'ListMetadataFormats') return { verb, identifier: identifier || undefined };
  if (verb === 'Identify' || verb === 'ListSets') return { verb };
  const period = periodIn(given.get('from') ?? undefined, given.get('until') ?? undefined);
  return { verb, selection: { prefix, ...period, set: given.get('set') ?? undefined, seq: 0, id: '', before: 0 } };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const SECOND = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** A period of whole days or seconds, of which the last counts. */
function periodIn(from: string | undefined, until: string | undefined): Pick<Selection, 'from' | 'until'> {
  for (const moment of [from, until])
    if (moment !== undefined && !((DAY.test(moment) || SECOND.test(moment)) && !Number.isNaN(Date.parse(moment))))
      throw new OaiError('badArgument', `'${moment}' is no moment: write 2026-11-28 or 2026-11-28T12:00:00Z.`);
  if (from !== undefined && until !== undefined && DAY.test(from) !== DAY.test(until))
    throw new OaiError('badArgument', 'One of from and until is a day and the other a second: write both in one way.');
  if (from !== undefined && until !== undefined && from > until) throw new OaiError('badArgument', 'from is later than until.');
  const length = until !== undefined && DAY.test(until) ? 86_400_000 : 1_000;
  return {
    from: from === undefined ? '' : new Date(from).toISOString(),
    until: until === undefined ? '9999-12-31T23:59:59.999Z' : new Date(Date.parse(until) + length).toISOString(),
  };
}

const place = z.strictObject({
  ...{ prefix: z.string().max(100), from: z.string().max(40), until: z.string().max(40), set: z.string().max(200).optional() },
  ...{ seq: z.int().nonnegative(), id: z.string().max(200), before: z.int().nonnegative() },
});

/** A selection as a token: all that is needed to go on stands in it, so that it never expires. */
export function tokenOf(selection: Selection): string {
  return Buffer.from(JSON.stringify(selection)).toString('base64url');
}

function selectionIn(token: string): Selection {
  try {
    return place.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch {
    throw new OaiError('badResumptionToken', 'This is no resumptionToken of ours: begin anew.');
  }
}
