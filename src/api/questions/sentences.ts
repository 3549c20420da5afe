export type Language = 'NL' | 'EN';

/**
 * Clauses about what two initiatives share, by kind, the most telling kinds first. A factor is a neutral name, such as workload:
 * it was in favour or against, since ‘workload helped’ would say the wrong thing.
 */
const CLAUSES: Record<Language, Record<string, (list: string) => string>> = {
  NL: {
    THEME: (list) => `beide gaan over ${list}`,
    BROADER_THEME: (list) => `beide vallen onder ${list}`,
    ENABLER: (list) => `in beide zat mee: ${list}`,
    BARRIER: (list) => `in beide zat tegen: ${list}`,
    PROFESSION: (list) => `bij beide betrokken: ${list}`,
    REGION: (list) => `beide spelen in ${list}`,
    ORGANISATION: (list) => `deelnemer aan beide: ${list}`,
  },
  EN: {
    THEME: (list) => `both are about: ${list}`,
    BROADER_THEME: (list) => `both come under: ${list}`,
    ENABLER: (list) => `in favour of both: ${list}`,
    BARRIER: (list) => `against both: ${list}`,
    PROFESSION: (list) => `involved in both: ${list}`,
    REGION: (list) => `both take place in ${list}`,
    ORGANISATION: (list) => `taking part in both: ${list}`,
  },
};

/** Clauses about what one initiative has of the factors asked for, by kind. */
const HAVING: Record<Language, Record<string, (list: string) => string>> = {
  NL: {
    ENABLER: (list) => `hier zat mee: ${list}`,
    BARRIER: (list) => `hier zat tegen: ${list}`,
    BOTH_ROLES: (list) => `hier zat zowel mee als tegen: ${list}`,
  },
  EN: {
    ENABLER: (list) => `in favour here: ${list}`,
    BARRIER: (list) => `against it here: ${list}`,
    BOTH_ROLES: (list) => `both in favour and against it here: ${list}`,
  },
};

/** Between what a part is made of: the unit separator, since no text of a record may hold it. */
const BETWEEN = '\u001f';

const MOST_CLAUSES = 3;
const MOST_NAMED = 2;

/** What two initiatives share in one sentence, from `kind␟label␟English label` each, the most telling first. */
export function relatedSentence(parts: readonly string[], lang: Language): string {
  return sentence(parts, lang, CLAUSES[lang]);
}

/** What an initiative has of the factors asked for in one sentence, from the same parts. */
export function sharingSentence(parts: readonly string[], lang: Language): string {
  return sentence(parts, lang, HAVING[lang]);
}

function sentence(parts: readonly string[], lang: Language, clausesByKind: Record<string, (list: string) => string>): string {
  const reasons = parts.map((part) => {
    const [kind = '', label = '', labelEn = label] = part.split(BETWEEN);
    return { kind, label: lang === 'NL' ? label : labelEn };
  });
  const clauses = Object.entries(clausesByKind).flatMap(([kind, clause]) => {
    if (kind === 'BROADER_THEME' && reasons.some((reason) => reason.kind === 'THEME')) return [];
    const labels = reasons.filter((reason) => reason.kind === kind).map(({ label }) => label);
    return labels.length > 0 ? [clause(enumerate(labels.slice(0, MOST_NAMED), lang))] : [];
  });
  const text = clauses.slice(0, MOST_CLAUSES).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const ROLES: Record<Language, Record<string, string>> = {
  NL: {
    CONTACT: 'Contactpersoon van',
    DESK: 'Algemeen aanspreekpunt van',
    LEADER: 'Leider van',
    RESEARCHER: 'Onderzoeker bij',
    SPEAKER: 'Spreker over',
    QUOTED: 'Aan het woord over',
  },
  EN: {
    CONTACT: 'Contact for',
    DESK: 'General desk of',
    LEADER: 'Leader of',
    RESEARCHER: 'Researcher at',
    SPEAKER: 'Speaker on',
    QUOTED: 'Quoted on',
  },
};

/** Why a contact fits a theme, from the role (DESK for a mailbox that is nobody’s own), the initiative's title, WIDER or nothing, and the labels on the way to its theme. */
export function contactSentence(parts: readonly string[], lang: Language): string {
  const [role = '', title = '', wider = '', ...way] = parts;
  const labels = way.map((part) => part.split(BETWEEN)[lang === 'NL' ? 0 : 1] ?? '');
  const opening = `${ROLES[lang][role] ?? role} ‘${title}’`;
  const [asked = '', counted = asked] = [labels[0], labels.at(-1)];
  const about = lang === 'NL' ? `dat gaat over ${counted}` : `which is about ${counted}`;
  if (labels.length === 1) return `${opening}, ${about}.`;
  const relation = { NL: ['valt onder', 'ruimer dan'], EN: ['comes under', 'wider than'] }[lang][wider ? 1 : 0];
  return `${opening}, ${about} (${relation} ${asked}).`;
}

/** Why an organisation is answered and nobody in person, from the titles of its initiatives. */
export function organisationSentence(titles: readonly string[], lang: Language): string {
  const named = enumerate(
    titles.slice(0, MOST_NAMED).map((title) => `‘${title}’`),
    lang,
  );
  return lang === 'NL'
    ? `Over ${named} is hier niemand te bereiken: bel de organisatie zelf.`
    : `Nobody can be reached here about ${named}: call the organisation itself.`;
}

/** `a, b en c`; where a name has an ‘and’ of its own: `reflectie en terugkoppeling, en ook rolverdeling`. */
function enumerate(items: readonly string[], lang: Language): string {
  const plain = lang === 'NL' ? ' en ' : ' and ';
  const clear = lang === 'NL' ? ', en ook ' : ', and also ';
  const and = items.some((item) => item.includes(plain)) ? clear : plain;
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}
