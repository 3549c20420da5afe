import type { Bilingual } from '../../shared/bilingual.ts';

interface Example {
  title: Bilingual<string>;
  query: string;
}

/** Questions that show what the API is for. */
export const examples: readonly Example[] = [
  {
    title: { nl: 'Wie loste op wat ons hindert?', en: 'Who solved what hinders us?' },
    query: `query WieLosteOpWatOnsHindert {
  initiative(id: "palliatieve-zorg-netwerkstage") {
    bridges {
      how
      barrier { label }
      initiative { title }
      note
      lessons { statement }
      contacts { name email }
    }
  }
}`,
  },
  {
    title: { nl: 'Wie weet iets van een thema?', en: 'Who knows about a theme?' },
    query: `query WieWeetIetsVanDementie {
  contactsFor(theme: "dementie") {
    themes { label }
    matches {
      reason
      contact { name email }
    }
  }
}`,
  },
  {
    title: { nl: 'Welke initiatieven lijken op het onze, en waarom?', en: 'Which initiatives are like ours, and why?' },
    query: `query WatLijktOpOns {
  initiative(id: "cobra") {
    related(first: 5) {
      score
      reason
      initiative { id title }
    }
  }
}`,
  },
  {
    title: { nl: 'Zoeken, met wat er is gevonden en waarin', en: 'Search, with what was found and where' },
    query: `query ZoekStageplaatsen {
  search(text: "stageplaatsen", kinds: [INITIATIVE], first: 5) {
    total
    suggestion
    hits {
      matched { field snippet }
      item { ... on Initiative { id title } }
    }
  }
}`,
  },
  {
    title: { nl: 'Wat is er veranderd?', en: 'What has changed?' },
    query: `query WatIsErVeranderd {
  changes(first: 10, kinds: [INITIATIVE, LESSON]) {
    changes {
      seq
      id
      kind
      deleted
      entity {
        ... on Initiative { title }
        ... on Lesson { statement }
      }
    }
    endCursor
    hasMore
  }
}`,
  },
];
