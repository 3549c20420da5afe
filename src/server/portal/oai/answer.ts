import { XMLBuilder } from 'fast-xml-parser';
import { fieldOf } from '../../../shared/kind-names.ts';
import { kinds } from '../../../shared/kinds.ts';
import { type Asked, askedIn, OaiError, tokenOf } from './asked.ts';
import { FORMATS, setsOf, type Xml } from './formats.ts';
import { earliest, HARVESTED, type Harvested, type Reading, recordOf, recordsIn } from './records.ts';
import { themesOf } from './sets.ts';

const OAI = 'http://www.openarchives.org/OAI/2.0/';

/** Who is asked, and where. */
export interface Repository extends Reading {
  origin: string;
  /** Address of who runs this server. */
  email: string;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** Answers a request as OAI-PMH 2.0 says: also what is wrong with it, which is an answer like any other. */
export async function oaiAnswer(repository: Repository, given: URLSearchParams): Promise<string> {
  const baseUrl = `${repository.origin}/oai`;
  try {
    const asked = askedIn(given);
    const answer = await answerTo(asked, repository);
    const said = Object.fromEntries([...given].map(([name, value]) => [`@${name}`, value]));
    return document({ ...said, '#text': baseUrl }, { [asked.verb]: answer });
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    // What was not understood is not said back.
    const isUnderstood = error.code !== 'badVerb' && error.code !== 'badArgument';
    const said = isUnderstood ? Object.fromEntries([...given].map(([name, value]) => [`@${name}`, value])) : {};
    return document({ ...said, '#text': baseUrl }, { error: { '@code': error.code, '#text': error.message } });
  }
}

function document(request: Xml, answer: Xml): string {
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    'OAI-PMH': {
      '@xmlns': OAI,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${OAI} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
      responseDate: secondOf(new Date().toISOString()),
      request,
      ...answer,
    },
  });
  // What may stand in no XML (1.0, section 2.2) stands in no text either, but in what somebody asked.
  return xml.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

async function answerTo(asked: Asked, repository: Repository): Promise<Xml> {
  const { origin, email, database } = repository;
  switch (asked.verb) {
    case 'Identify':
      return {
        repositoryName: 'Kruispunt',
        baseURL: `${origin}/oai`,
        protocolVersion: '2.0',
        adminEmail: email,
        earliestDatestamp: secondOf(await earliest(database)),
        deletedRecord: 'persistent',
        granularity: 'YYYY-MM-DDThh:mm:ssZ',
      };
    case 'ListMetadataFormats':
      if (asked.identifier !== undefined) await recordNamed(asked.identifier, repository);
      return {
        metadataFormat: Object.entries(FORMATS).map(([prefix, { schema, namespace }]) => ({
          metadataPrefix: prefix,
          schema,
          metadataNamespace: namespace,
        })),
      };
    case 'ListSets': {
      const ofKinds = HARVESTED.map((kind) => ({ setSpec: `kind:${fieldOf(kind)}`, setName: kinds[kind].words.nl[1] }));
      const themes = await themesOf(repository);
      return { set: [...ofKinds, ...themes.map(({ id, label }) => ({ setSpec: `theme:${id}`, setName: label }))] };
    }
    case 'GetRecord': {
      const record = await recordNamed(asked.identifier, repository);
      return { record: recordXml(record, formatNamed(asked.prefix), origin) };
    }
    case 'ListIdentifiers':
    case 'ListRecords': {
      const { verb, selection } = asked;
      const format = formatNamed(selection.prefix);
      const { records, next } = await recordsIn(repository, selection);
      const token = next ? tokenOf(next) : '';
      return {
        ...(verb === 'ListRecords'
          ? { record: records.map((record) => recordXml(record, format, origin)) }
          : { header: records.map((record) => headerXml(record, origin)) }),
        // The last part of several ends with an empty one.
        ...((token !== '' || selection.before > 0) && { resumptionToken: { '@cursor': String(selection.before), '#text': token } }),
      };
    }
  }
}

async function recordNamed(identifier: string, repository: Repository): Promise<Harvested> {
  const [scheme, host, id = ''] = identifier.split(':');
  const record = scheme === 'oai' && host === hostIn(repository.origin) ? await recordOf(repository, id) : undefined;
  if (!record) throw new OaiError('idDoesNotExist', `Nothing here is called '${identifier.slice(0, 200)}'.`);
  return record;
}

function formatNamed(prefix: string): (typeof FORMATS)[string] {
  const format = Object.hasOwn(FORMATS, prefix) ? FORMATS[prefix] : undefined;
  if (!format) throw new OaiError('cannotDisseminateFormat', `There are records as ${Object.keys(FORMATS).join(' and as ')}.`);
  return format;
}

function recordXml(record: Harvested, format: (typeof FORMATS)[string], origin: string): Xml {
  const header = headerXml(record, origin);
  return record.thing ? { header, metadata: format.told(record.thing, record.kind, origin) } : { header };
}

function headerXml({ id, kind, time, thing }: Harvested, origin: string): Xml {
  return {
    ...(!thing && { '@status': 'deleted' }),
    identifier: `oai:${hostIn(origin)}:${id}`,
    datestamp: secondOf(time),
    setSpec: setsOf(thing, kind),
  };
}

const hostIn = (origin: string): string => new URL(origin).hostname;

/** A moment to the second. */
const secondOf = (moment: string): string => moment.replace(/\.\d+Z$/, 'Z');
