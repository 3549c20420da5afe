import { type Half, halves, type Judgements } from './judgements.ts';
import type { Grades } from './metrics.ts';

/** One judged question to the API. */
export interface Question {
  half: Half;
  /** What is asked: an initiative's id, a theme in somebody's words, a text to search for. */
  asked: string;
  /** What makes the question easy or hard, as the judgements name it. */
  sort?: string;
  /** What should come; empty where nothing should. */
  grades: Grades;
}

export interface RelatedQuestion extends Question {
  /** Ids that do not count: what the initiative is part of, and its parts. */
  excluded: ReadonlySet<string>;
}

export interface ContactsQuestion extends Question {
  /** Which list is judged: people, organisations where no person is named, both where nothing should come. */
  list: 'matches' | 'organisations' | 'both';
}

export interface SearchQuestion extends Question {
  kinds?: readonly string[];
}

/** Each initiative with something above 0 that is not excluded. */
export function relatedQuestions({ halves: inHalves, pairs }: Judgements['related']): RelatedQuestion[] {
  const questions = halves.flatMap((half) =>
    inHalves[half].map((asked) => {
      const others = pairs
        .filter(({ a, b }) => a === asked || b === asked)
        .map((pair) => ({ ...pair, id: pair.a === asked ? pair.b : pair.a }));
      return {
        half,
        asked,
        excluded: new Set(others.filter(({ excluded }) => excluded).map(({ id }) => id)),
        grades: new Map(others.filter(({ excluded, grade }) => !excluded && grade > 0).map(({ id, grade }) => [id, grade])),
      };
    }),
  );
  return questions.filter(({ grades }) => grades.size > 0);
}

export function contactsQuestions({ phrasings }: Judgements['contacts']): ContactsQuestion[] {
  return phrasings.map(({ theme, sort, half, contacts, organisations }) => {
    const people = new Map(Object.entries(contacts));
    const places = new Map(Object.entries(organisations));
    const list = people.size > 0 ? 'matches' : places.size > 0 ? 'organisations' : 'both';
    return { half, asked: theme, sort, list, grades: list === 'matches' ? people : places };
  });
}

export function searchQuestions({ queries }: Judgements['search']): SearchQuestion[] {
  return queries.map(({ text, sort, half, kinds, relevant }) => ({
    half,
    asked: text,
    sort,
    grades: new Map(Object.entries(relevant)),
    ...(kinds && { kinds }),
  }));
}
