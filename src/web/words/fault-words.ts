import { bilingual } from '../../shared/bilingual.ts';
import { type FaultSentences, sentences } from '../../shared/faults/fault-list.ts';
import { megabytes } from '../../shared/faults/sentences.ts';

const perhaps = ({ nearest }: { nearest?: string | undefined }): string => (nearest === undefined ? '' : ` Bedoelt u ‘${nearest}’?`);
const named = (ids: readonly string[]): string => ids.map((id) => `‘${id}’`).join(', ');
const of = (options: readonly string[]): string => new Intl.ListFormat('nl', { type: 'disjunction' }).format(options);

/** What a value is to be, by its type in JSON. */
const TYPES_NL: Readonly<Record<string, string>> = {
  string: 'Vul een tekst in.',
  number: 'Vul een getal in.',
  int: 'Vul een geheel getal in.',
  boolean: 'Vul ja of nee in: true of false.',
  array: 'Hier hoort een lijst, tussen [ en ].',
  object: 'Hier hoort een object, tussen { en }.',
  record: 'Hier hoort een object, tussen { en }.',
};
const TYPES_EN: typeof TYPES_NL = {
  string: 'Fill in a text.',
  number: 'Fill in a number.',
  int: 'Fill in a whole number.',
  boolean: 'Fill in yes or no: true or false.',
  array: 'This must be a list, between [ and ].',
  object: 'This must be an object, between { and }.',
  record: 'This must be an object, between { and }.',
};

const SOUGHT_NL = { RECORD: 'record', CONTACT: 'contact', SUBMISSION: 'inzending', KEY: 'sleutel', WEBHOOK: 'webhook' } as const;

/** What is wrong with what somebody filled in, gave in a file or wants done, as the pages say it. A code that lacks words is no program. */
export const faultWords = bilingual<FaultSentences>(
  {
    INVALID: () => 'Dit kan hier niet staan.',
    MISSING: () => 'Vul dit in.',
    EMPTY: () => 'Vul dit in.',
    TOO_SHORT: ({ least }) => `Gebruik ten minste ${least} tekens.`,
    TOO_LONG: ({ most }) => `Gebruik ten hoogste ${most.toLocaleString('nl')} tekens.`,
    TOO_MANY: ({ most }) => `Noem er ten hoogste ${most.toLocaleString('nl')}.`,
    TOO_SMALL: ({ least }) => `Vul ten minste ${least} in.`,
    NOT_ABOVE: ({ limit }) => `Vul meer dan ${limit} in.`,
    TOO_LARGE: ({ most }) => `Vul ten hoogste ${most} in.`,
    WRONG_TYPE: ({ expected }) => TYPES_NL[expected] ?? 'Dit kan hier niet staan.',
    WRONG_OPTION: ({ options }) => `Kies een van ${of(options)}.`,
    UNKNOWN_FIELD: ({ field, ...near }) => `Er is geen veld ‘${field}’.${perhaps(near)}`,
    CONTROL_CHARACTERS: () => 'Haal de tekens weg die niet te zien zijn.',
    MORE_LINES: () => 'Zet dit op één regel.',
    NOT_A_SLUG: () => 'Gebruik kleine letters en cijfers, met streepjes ertussen.',
    NOT_A_DATE: () => 'Vul een datum in, zoals 2025-03-31.',
    NOT_AN_EMAIL: () => 'Vul een e-mailadres in, zoals naam@organisatie.nl.',
    NOT_A_PHONE: () => 'Vul een telefoonnummer in zoals +31612345678.',
    NOT_A_WEB_ADDRESS: () => 'Vul een webadres in zoals https://voorbeeld.nl, zonder gebruikersnaam.',
    NOT_A_ROR_ID: () => 'Vul een ROR-id in, zoals https://ror.org/05wg1m734.',
    NOT_A_CHECKSUM: () => 'Vul een SHA-256-controlegetal in: 64 cijfers en letters van a tot f.',
    NOT_A_CONSTRUCT: () => 'Vul de code van een CFIR 2.0-construct in, zoals II.D of IV.C.B.',
    NOT_LINES: ({ part }) => `‘${part}’ is geen regel en geen reeks regels, zoals 22-35.`,
    NO_LINES: () => 'Vul regels in, zoals 22-35, 40.',
    NO_CITATION: () => 'Vul regels in, zoals 22-35, 40, of een bron met regels.',
    PUBLISHED_NAMELESS: () => 'Maak ook de naam openbaar, of niets.',
    PUBLISHED_BASELESS: () => 'Vul dit in: zonder grondslag en doel is niets van een contact openbaar.',
    BASIS_OR_PURPOSE_ALONE: () => 'Vul dit in: een grondslag en een doel horen bij elkaar.',
    END_BEFORE_BEGIN: ({ begin, end }) => `Het eindjaar ${end} ligt voor het beginjaar ${begin}.`,
    MINIMUM_ABOVE_MAXIMUM: ({ minimum, maximum }) => `Het maximum ${maximum} ligt onder het minimum ${minimum}.`,

    UNKNOWN_ID: ({ id, ...near }) => `Niets van deze soort heeft het id ‘${id}’.${perhaps(near)}`,
    WRONG_KIND: ({ id }) => `‘${id}’ is van een andere soort.`,
    ID_TWICE: ({ id }) => `Het id ‘${id}’ komt twee keer voor: kies een ander.`,
    ID_OF_OTHER_KIND: ({ id }) => `Het id ‘${id}’ is al in gebruik: kies een ander.`,
    REPEATED: ({ id }) => `‘${id}’ staat hier twee keer: maak er één van.`,
    HELPED_AND_HINDERED: ({ id }) =>
      `‘${id}’ staat bij wat hielp én bij wat hinderde: kies er één. Wat tegen een hindernis is gedaan, staat daar als oplossing bij.`,
    UNKNOWN_CITED_FIELD: ({ field, ...near }) => `Er is geen veld ‘${field}’ waar regels bij kunnen staan.${perhaps(near)}`,
    LINES_WITHOUT_SOURCE: () => 'Noem van deze regels de bron, hier of voor het hele record.',
    CIRCLE: ({ ids }) => `Dit loopt in een kring: ${ids.join(' → ')}.`,
    CIRCLE_IN_GRAPH: ({ ids }) => `Met wat er al is, loopt dit in een kring: ${ids.join(' → ')}.`,

    NOT_FOUND: ({ what, id }) => `Er is geen ${SOUGHT_NL[what]} met het id ‘${id}’.`,
    DUPLICATE_ID: ({ id }) => `Het id ‘${id}’ is al in gebruik: kies een ander.`,
    OUTDATED: ({ id, revision }) => `‘${id}’ is intussen gewijzigd (revisie ${revision}): kijk eerst wat het nu is.`,
    GONE: ({ id }) => `‘${id}’ is intussen weggehaald: bewaar het als nieuw om het terug te halen.`,
    ERASED: ({ id }) => `‘${id}’ is op eigen verzoek gewist en kan niet terugkomen. Is dit iemand anders, kies dan een ander id.`,
    MERGED: ({ id, into }) => `‘${id}’ is samengevoegd met ‘${into}’: laat dit weg, of vul het daar in.`,
    IN_USE: ({ id, by, more }) =>
      `‘${id}’ wordt genoemd door ${named(by)}${more > 0 ? ` en nog ${more}` : ''}: haal het daar eerst weg, of voeg het samen met een ander.`,
    NO_REVISION: ({ id, revision }) => `‘${id}’ heeft geen revisie ${revision}.`,
    NOTHING_AFTER_REVISION: ({ id, revision }) => `Na revisie ${revision} was ‘${id}’ er niet: kies een eerdere, of haal het record weg.`,
    MERGED_INTO_ITSELF: () => 'Een record kan niet met zichzelf worden samengevoegd: kies er twee.',
    MERGED_UNLIKE: ({ from, into }) => `‘${from}’ en ‘${into}’ zijn niet van dezelfde soort, en alleen wat gelijk is kan samen.`,
    CHOICE_NEEDED: ({ id, places }) =>
      `‘${id}’ heet zoals gewone woorden, die op ${places} ${places === 1 ? 'plaats' : 'plaatsen'} staan. Kijk wat over deze persoon gaat, en kies dat of niets.`,
    PLACES_CHANGED: ({ places }) => `Op ${places} gekozen ${places === 1 ? 'plaats' : 'plaatsen'} staat nu iets anders: kijk opnieuw.`,
    WOULD_NOT_FIT: ({ id, fields }) => `‘${id}’ zou zonder deze persoon niet meer kloppen (${fields.join(', ')}): bewerk dat record eerst.`,

    SUBMISSION_TOO_LARGE: ({ most }) =>
      `Gebruik in het geheel ten hoogste ${most.toLocaleString('nl')} tekens, en noem voor de rest een pagina of document.`,
    TOO_MANY_WAITING_OF_ONE: ({ most }) => `Van dit e-mailadres wachten al ${most} inzendingen op de redactie. Wacht tot die zijn gelezen.`,
    TOO_MANY_WAITING: ({ most }) =>
      `De redactie heeft nog ${most.toLocaleString('nl')} inzendingen te lezen. Probeer het over enkele dagen opnieuw.`,
    NO_INITIATIVE: () => 'Laat er een initiatief bij staan.',
    NO_RECORDS: () => 'Er is niets om te bewaren.',
    NO_QUESTION: () => 'Vul in wat u de inzender wilt vragen.',
    NO_REASON: () => 'Vul in waarom: de inzender leest het.',
    ALREADY_DECIDED: ({ status }) => `De inzending is al ${status === 'ACCEPTED' ? 'opgenomen' : 'afgewezen'}.`,
    UNKNOWN_SECRET: () => 'Bij deze link hoort geen inzending: kijk of u hem helemaal hebt overgenomen.',
    NOTHING_ASKED: () => 'De redactie heeft niets gevraagd over deze inzending.',

    KEY_NAME: () => 'Gebruik 1 tot 80 letters, cijfers, spaties en de tekens . , @ ( ) _ en -.',
    KEY_NAME_TAKEN: ({ name }) => `Er is al een sleutel voor ‘${name}’: kies een andere naam, of trek die eerst in.`,
    NO_CONTACT_BUDGET: ({ most }) => `Vul een heel getal van 1 tot ${most} in: van hoeveel mensen per uur de sleutel adressen mag lezen.`,
    NO_MOMENT: () => 'Vul een dag in, zoals 2027-12-31, of een moment, zoals 2027-12-31T12:00:00Z.',
    MOMENT_PASSED: () => 'Die dag is al voorbij: de sleutel zou niet werken.',

    NOT_A_WEBHOOK_ADDRESS: () =>
      'Vul een adres met https in, zonder gebruikersnaam. Met http mag het alleen bij een host die de beheerder toestaat (WEBHOOK_HOSTS).',
    NOT_A_PUBLIC_HOST: ({ host }) =>
      `‘${host}’ staat niet op het openbare internet: kies een host waarvoor dat wel geldt, of laat de beheerder deze toestaan (WEBHOOK_HOSTS).`,
    TOO_MANY_WEBHOOKS: ({ most }) => `Er zijn al ${most} webhooks: verwijder er eerst een.`,

    NO_SUCH_FILE: () => 'Er is geen bestand of map met deze naam.',
    NO_RECORD_FILES: ({ endings }) => `In deze map staat geen bestand dat eindigt op ${of(endings)}.`,
    NOT_A_RECORD_FILE: ({ endings }) => `De naam van een bestand met records eindigt op ${of(endings)}.`,
    FOLDER_NOT_EMPTY: () => 'In de map staan al bestanden: noem een nieuwe of lege map.',
    FILE_TOO_LARGE: ({ bytes, most, instead }) =>
      `Het bestand is ${megabytes(bytes)} groot en mag ${megabytes(most)} zijn. Splits het, of gebruik ${of(instead)}.`,
    TOO_MANY_FACTS: ({ bytes, most }) =>
      `Het bestand is ${megabytes(bytes)} groot en mag ${megabytes(most)} zijn. Gebruik JSON Lines voor zoveel feiten.`,
    FILE_CHANGED: () => 'Het bestand werd gewijzigd terwijl het gelezen werd: laad het opnieuw.',
    NOT_UTF8: () => 'Het bestand is geen tekst in UTF-8. Bewaar het als UTF-8 (in Excel: ‘CSV UTF-8’).',
    UNREADABLE: () => 'Het bestand kan niet worden gelezen.',

    APOSTROPHE_FIRST: () =>
      'Dit begint met een apostrof, en die opent hier een aanhaling: zet het tussen dubbele aanhalingstekens, zoals "\'s-Hertogenbosch".',
    NOT_YAML: () => 'Dit is geen geldige YAML.',
    NO_COLLECTIONS: ({ collections }) => `Een bestand met records noemt lijsten: ${collections.join(', ')}.`,
    UNKNOWN_COLLECTION: ({ collection, ...near }) => `Er is geen lijst ‘${collection}’.${perhaps(near)}`,
    NOT_A_LIST: () => 'Hier hoort een lijst van records.',
    UNKNOWN_ALIAS: ({ alias }) => `‘*${alias}’ staat nergens voor: er gaat geen ‘&${alias}’ aan vooraf.`,
    FORBIDDEN_NAME: ({ name }) => `‘${name}’ kan hier geen naam zijn.`,

    LINE_TOO_LONG: ({ most }) => `De regel is langer dan ${megabytes(most)}.`,
    LINE_NOT_JSON: () => 'Deze regel is geen geldige JSON.',
    NOT_AN_OBJECT: () => 'Hier hoort een object, zoals {"type": "Theme", …}.',
    UNKNOWN_KIND: ({ kind, ...near }) => `Er is geen soort ‘${kind}’.${perhaps(near)}`,

    NOT_CSV: () => 'Dit is geen geldige CSV.',
    ROW_TOO_LONG: ({ most }) => `De rij is langer dan ${megabytes(most)}.`,
    QUOTE_NOT_CLOSED: () => 'Een aanhalingsteken dat hier begint, wordt nergens gesloten.',
    NOT_A_WORKBOOK: () => 'Het bestand is geen werkmap die kan worden gelezen (.xlsx).',
    UNZIPS_TOO_LARGE: ({ most }) => `De werkmap is uitgepakt groter dan ${megabytes(most)}. Splits hem, of gebruik CSV of JSON Lines.`,
    UNKNOWN_TABLE: ({ table, ...near }) => `Er is geen tabel ‘${table}’, en geen kolom ‘type’ noemt de soort van de rijen.${perhaps(near)}`,
    UNKNOWN_COLUMN: ({ column, ...near }) => `Er is geen kolom ‘${column}’.${perhaps(near)}`,
    COLUMN_TWICE: ({ column }) => `De kolom ‘${column}’ staat er twee keer.`,
    NO_SUCH_RECORD: ({ id }) => `Geen record in deze tabellen heeft het id ‘${id}’.`,
    UNKNOWN_LIST: ({ kind, list, ...near }) => `Een record van de soort ${kind} heeft geen lijst ‘${list}’.${perhaps(near)}`,
    BEYOND_COLUMNS: () => 'Dit staat rechts van de laatste kolom met een naam.',
    FORMULA: () => 'Dit is een formule: zet de uitkomst er als tekst of getal neer.',
    LIKE_A_FORMULA: ({ sign }) =>
      `Dit begint met ‘${sign}’, wat een rekenblad als formule uitvoert. Is het tekst, zet er dan een apostrof (') voor.`,
    UNCLEAR_NUMBER: ({ text, one, other }) => `‘${text}’ kan ${one} of ${other} zijn: schrijf het zo.`,
    ERROR_CELL: ({ text }) => `Hier staat de fout ${text} van het rekenblad: zet er een waarde neer, of niets.`,
    NAME_TWICE: ({ name }) => `‘${name}’ staat er twee keer: laat er één staan.`,
    NOT_JSON: () => 'Het bestand is geen geldige JSON.',
    DATE_CELL: () => 'Het rekenblad maakte hier een datum van: maak de kolom tekst en typ het opnieuw.',
    CELL_OF_ENTRIES: () => 'Hier horen eigenschappen bij: geef elk een rij in een eigen tabel, of schrijf de lijst als JSON.',
    CELL_NOT_JSON: () => 'Dit is geen geldige JSON.',
    CELL_NOT_CITES: () => 'Vul regels per veld in, zoals title: 22-35, 40 | summary: 12 @id-van-een-bron.',
    TOO_LONG_FOR_A_CELL: ({ record }) => `‘${record}’ heeft in één veld meer tekst dan een cel kan bevatten: kies een andere vorm.`,

    DOCUMENT_MISSING: ({ fileName, folder }) => `Het document ${fileName} staat niet in ${folder}.`,
    DOCUMENT_DIFFERS: ({ fileName }) => `Het document ${fileName} is niet het gelezen document: het controlegetal verschilt.`,
    LINES_BEYOND_END: ({ record, source, line, last }) => `‘${record}’ noemt regel ${line} van ${source}, die er ${last} heeft.`,
    FACT_WITHOUT_LINES: ({ record }) => `Bij dit feit van ‘${record}’ staan geen regels.`,
    FIELD_WITHOUT_LINES: ({ record, field }) => `Bij het veld ‘${field}’ van ‘${record}’ staan geen regels.`,
  },
  {
    ...sentences,
    MISSING: () => 'Fill this in.',
    EMPTY: () => 'Fill this in.',
    TOO_SHORT: ({ least }) => `Use at least ${least} characters.`,
    TOO_LONG: ({ most }) => `Use at most ${most.toLocaleString('en')} characters.`,
    TOO_MANY: ({ most }) => `Name at most ${most.toLocaleString('en')}.`,
    TOO_SMALL: ({ least }) => `Fill in ${least} or more.`,
    NOT_ABOVE: ({ limit }) => `Fill in more than ${limit}.`,
    TOO_LARGE: ({ most }) => `Fill in at most ${most}.`,
    WRONG_TYPE: ({ expected }) => TYPES_EN[expected] ?? 'This can’t stand here.',
    WRONG_OPTION: ({ options }) => `Choose one of ${options.join(', ')}.`,
    UNKNOWN_CITED_FIELD: ({ field }) => `There is no field ‘${field}’ that could have lines.`,
    LINES_WITHOUT_SOURCE: () => 'Name the source of these lines, here or of the whole record.',
  },
);
