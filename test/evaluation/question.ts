import { type Judgements, mean, type Part, parts } from './judgements.ts';
import type { Grades } from './metrics.ts';

/** One judged question to the API. */
export interface Question {
  part: Part;
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
  /** Which list is judged: people, organisations where they are the better answer, both where nothing should come. */
  list: 'matches' | 'organisations' | 'both';
}

export interface SearchQuestion extends Question {
  kinds?: readonly string[];
}

/** Each initiative with something above 0 that is not excluded. */
export function relatedQuestions({ parts: inParts, pairs }: Judgements['related']): RelatedQuestion[] {
  const questions = parts.flatMap((part) =>
    inParts[part].map((asked) => {
      const others = pairs
        .filter(({ a, b }) => a === asked || b === asked)
        .map((pair) => ({ ...pair, id: pair.a === asked ? pair.b : pair.a }));
      return {
        part,
        asked,
        excluded: new Set(others.filter(({ excluded }) => excluded).map(({ id }) => id)),
        grades: new Map(others.filter(({ excluded, grade }) => !excluded && grade > 0).map(({ id, grade }) => [id, grade])),
      };
    }),
  );
  return questions.filter(({ grades }) => grades.size > 0);
}

export function contactsQuestions({ phrasings }: Judgements['contacts']): ContactsQuestion[] {
  return phrasings.map(({ theme, sort, part, contacts, organisations }) => {
    const people = counted(contacts);
    const places = counted(organisations);
    const list = people.size + places.size === 0 ? 'both' : highest(people) < highest(places) ? 'organisations' : 'matches';
    return { part, asked: theme, sort, list, grades: list === 'organisations' ? places : people };
  });
}

export function searchQuestions({ queries }: Judgements['search']): SearchQuestion[] {
  return queries.map(({ text, sort, part, kinds, relevant }) => ({
    part,
    asked: text,
    sort,
    grades: counted(relevant),
    ...(kinds && { kinds }),
  }));
}

const counted = (grades: Record<string, number | [number, number]>): Grades =>
  new Map(Object.entries(grades).map(([id, given]) => [id, mean(given)]));

const highest = (grades: Grades): number => Math.max(0, ...grades.values());
