import type { Ask, AskOptions } from './ask.ts';
import type { Document } from './document.ts';
import { type Entity, entityOf, nextPageOf, type Told } from './entity.ts';
import {
  ContactsDocument,
  ContactsWithDetailsDocument,
  FactorsDocument,
  InitiativesDocument,
  LessonsDocument,
  OrganisationsDocument,
  PathwaysDocument,
  ProfessionsDocument,
  type RecordKind,
  RegionsDocument,
  ResourcesDocument,
  SourcesDocument,
  ThemesDocument,
} from './generated.ts';

type Things = Document<{ readonly things: readonly Told[] }, { ids: readonly string[]; limit: number; page: string | null }>;

const documents: Readonly<Record<RecordKind, Things>> = {
  INITIATIVE: InitiativesDocument,
  ORGANISATION: OrganisationsDocument,
  CONTACT: ContactsDocument,
  THEME: ThemesDocument,
  FACTOR: FactorsDocument,
  LESSON: LessonsDocument,
  RESOURCE: ResourcesDocument,
  PROFESSION: ProfessionsDocument,
  PATHWAY: PathwaysDocument,
  REGION: RegionsDocument,
  SOURCE: SourcesDocument,
};

interface ThingsOptions extends AskOptions {
  contactDetails: boolean;
}

/** Things of one kind by their ids, a hundred at most, each with all its ties; those that are gone by now are not among them. */
export async function thingsOf(ask: Ask, kind: RecordKind, ids: readonly string[], options: ThingsOptions): Promise<Entity[]> {
  const document = kind === 'CONTACT' && options.contactDetails ? ContactsWithDetailsDocument : documents[kind];
  const { things } = await ask(document, { ids, limit: ids.length, page: null }, options);
  const entities: Entity[] = [];
  for (const thing of things) {
    const pages = [thing];
    for (let page = nextPageOf(thing); page !== undefined; ) {
      const [more] = (await ask(document, { ids: [thing.id], limit: 1, page }, options)).things;
      if (more) pages.push(more);
      page = more && nextPageOf(more);
    }
    entities.push(entityOf(pages));
  }
  return entities;
}
