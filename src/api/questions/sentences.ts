export type Language = 'NL' | 'EN';

/** What a list is put into: the list is joined by its preposition where that keeps names apart, ‘over werving en selectie en over instroom’. */
type Predicate = (list: (preposition?: string) => string, isOne: boolean) => string;

/** What is said of two initiatives together, by kind of what they share. A factor is called by what it was: *te weinig stageplaatsen*. */
const TOGETHER: Record<Language, Record<string, Predicate>> = {
  NL: {
    SUBJECT: (list) => `gaan over ${list('over')}`,
    THEME: (list) => `raken aan ${list('aan')}`,
    BROADER_THEME: (list) => `vallen onder ${list('onder')}`,
    ENABLER: (list) => `werden geholpen door ${list('door')}`,
    BARRIER: (list) => `werden gehinderd door ${list('door')}`,
    PROFESSION: (list, isOne) => `hebben ${isOne ? 'een beroep' : 'beroepen'} gemeen (${list()})`,
    REGION: (list) => `spelen in ${list('in')}`,
    ORGANISATION: (list, isOne) => `hebben ${isOne ? 'een deelnemer' : 'deelnemers'} gemeen (${list()})`,
  },
  EN: {
    SUBJECT: (list) => `are about ${list('about')}`,
    THEME: (list) => `touch on ${list('on')}`,
    BROADER_THEME: (list) => `come under ${list('under')}`,
    ENABLER: (list) => `were helped by ${list('by')}`,
    BARRIER: (list) => `were hindered by ${list('by')}`,
    PROFESSION: (list, isOne) => `have ${isOne ? 'a profession' : 'professions'} in common (${list()})`,
    REGION: (list) => `take place in ${list('in')}`,
    ORGANISATION: (list, isOne) => `have ${isOne ? 'a participant' : 'participants'} in common (${list()})`,
  },
};

/** What is said of an initiative that has some of the factors asked for, by kind. */
const HAVING: Record<Language, Record<string, Predicate>> = {
  NL: {
    ENABLER: (list) => `werd geholpen door ${list('door')}`,
    BARRIER: (list) => `werd gehinderd door ${list('door')}`,
    BOTH_ROLES: (list) => `werd geholpen én gehinderd door ${list('door')}`,
  },
  EN: {
    ENABLER: (list) => `was helped by ${list('by')}`,
    BARRIER: (list) => `was hindered by ${list('by')}`,
    BOTH_ROLES: (list) => `was both helped and hindered by ${list('by')}`,
  },
};

/** Between what a part is made of: the unit separator, since no text of a record may hold it. */
const BETWEEN = '\u001f';

const MOST_CLAUSES = 3;
const MOST_NAMED = 2;

/** What two initiatives share in one sentence, from `kind␟label␟English label` each, the most telling first. */
export function relatedSentence(parts: readonly string[], lang: Language): string {
  return sentence(lang === 'NL' ? 'Beide' : 'Both', parts, lang, TOGETHER[lang]);
}

/** What an initiative has of the factors asked for in one sentence, from the same parts. */
export function sharingSentence(parts: readonly string[], lang: Language): string {
  return sentence(lang === 'NL' ? 'Dit initiatief' : 'This initiative', parts, lang, HAVING[lang]);
}

/** `Both are about a and b, were helped by c, and were hindered by d.` What comes first in the parts comes first here. */
function sentence(subject: string, parts: readonly string[], lang: Language, predicates: Record<string, Predicate>): string {
  const reasons = parts.map((part) => {
    const [kind = '', label = '', labelEn = label] = part.split(BETWEEN);
    return { kind, label: lang === 'NL' ? label : labelEn };
  });
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  // What both come under is said already by a narrower theme of both, unless it tells more than that.
  const [narrow, broad] = [kinds.findIndex((kind) => kind === 'SUBJECT' || kind === 'THEME'), kinds.indexOf('BROADER_THEME')];
  const named = new Set<string>();
  const clauses = kinds.flatMap((kind, index) => {
    const predicate = predicates[kind];
    if (!predicate || (index === broad && narrow >= 0 && narrow < broad)) return [];
    // A theme and a factor may have one name.
    const labels = reasons.filter((reason) => reason.kind === kind && !named.has(reason.label)).map(({ label }) => label);
    const some = labels.slice(0, MOST_NAMED);
    for (const label of some) named.add(label);
    return some.length > 0 ? [predicate((preposition) => enumerate(some, lang, preposition), some.length === 1)] : [];
  });
  return `${subject} ${inOneBreath(clauses.slice(0, MOST_CLAUSES), lang)}.`;
}

/** `a, b, and c`; two without a comma, unless the first has an ‘and’ of its own. */
function inOneBreath(clauses: readonly string[], lang: Language): string {
  const and = lang === 'NL' ? 'en' : 'and';
  const [first = '', ...others] = clauses;
  if (others.length === 0) return first;
  if (others.length === 1 && !first.includes(` ${and} `)) return `${first} ${and} ${others.join()}`;
  return `${[first, ...others.slice(0, -1)].join(', ')}, ${and} ${String(others.at(-1))}`;
}

const ROLES: Record<Language, Record<string, string>> = {
  NL: {
    CONTACT: 'Contactpersoon van',
    DESK: 'Algemeen aanspreekpunt van',
    LEADER: 'Leider van',
    WORKSHOP: 'Leidde de workshop over',
    RESEARCHER: 'Onderzoeker bij',
    SPEAKER: 'Spreker over',
    QUOTED: 'Aan het woord over',
  },
  EN: {
    CONTACT: 'Contact for',
    DESK: 'General desk of',
    LEADER: 'Leader of',
    WORKSHOP: 'Led the workshop about',
    RESEARCHER: 'Researcher at',
    SPEAKER: 'Speaker on',
    QUOTED: 'Quoted on',
  },
};

/** Why a contact fits a theme, from the role (DESK for a mailbox that is nobody’s own, WORKSHOP for who led one), the initiative's title, WIDER or nothing, whether it is about its theme (SUBJECT or ASPECT), and the labels on the way to that. */
export function contactSentence(parts: readonly string[], lang: Language): string {
  const [role = '', title = '', wider = '', themed = '', ...way] = parts;
  const labels = way.map((part) => part.split(BETWEEN)[lang === 'NL' ? 0 : 1] ?? '');
  const opening = `${ROLES[lang][role] ?? role} ‘${title}’`;
  const [asked = '', counted = asked] = [labels[0], labels.at(-1)];
  const verb = { NL: ['gaat over', 'raakt aan'], EN: ['is about', 'touches on'] }[lang][themed === 'SUBJECT' ? 0 : 1];
  const about = `${lang === 'NL' ? 'dat' : 'which'} ${String(verb)} ${counted}`;
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
    ? `Over ${named} is hier niemand in persoon te bereiken; de organisatie doet eraan mee.`
    : `Nobody in person can be reached here about ${named}; the organisation takes part in it.`;
}

/** `a, b en c`; where a name has an ‘and’ of its own: `reflectie en terugkoppeling en door rolverdeling`, or `…, en ook rolverdeling`. */
function enumerate(items: readonly string[], lang: Language, preposition?: string): string {
  const plain = lang === 'NL' ? ' en ' : ' and ';
  const again = lang === 'NL' ? ', en ook ' : ', and also ';
  const clear = preposition ? `${plain}${preposition} ` : again;
  const and = items.some((item) => item.includes(plain)) ? clear : plain;
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`;
}
