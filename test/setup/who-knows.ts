import { ask } from './graph.ts';

/** Who is answered to a question, by id: near what it names, or near something wider only. */
export interface WhoIsAnswered {
  themes: string[];
  notUnderstood: string[];
  near: string[];
  wider: string[];
  organisations: string[];
  widerOrganisations: string[];
}

/** Asks `contactsFor`, in its order. */
export async function whoKnows(question: string): Promise<WhoIsAnswered> {
  const { contactsFor } = await ask<{
    contactsFor: {
      themes: { id: string }[];
      notUnderstood: string[];
      matches: { wider: boolean; contact: { id: string } }[];
      organisations: { wider: boolean; organisation: { id: string } }[];
    };
  }>(
    `query ($question: String!) { contactsFor(theme: $question, first: 20) {
      themes { id } notUnderstood matches { wider contact { id } } organisations { wider organisation { id } } } }`,
    { question },
  );
  const { themes, notUnderstood, matches, organisations } = contactsFor;
  const people = (wider: boolean) => matches.filter((match) => match.wider === wider).map(({ contact }) => contact.id);
  const places = (wider: boolean) => organisations.filter((match) => match.wider === wider).map(({ organisation }) => organisation.id);
  return {
    themes: themes.map(({ id }) => id),
    notUnderstood,
    near: people(false),
    wider: people(true),
    organisations: places(false),
    widerOrganisations: places(true),
  };
}
