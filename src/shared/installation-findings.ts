import { bilingual } from './bilingual.ts';
import type { Language } from './language.ts';

type Nothing = Record<string, never>;
type Kept = { id: string; day: string };
type Key = { id: string; name: string };
/** A webhook by its host only: the rest of its address may be a secret. */
type Hook = { id: string; host: string };

/** What of an installation deserves a look, by its code, and what is told of it. A contact goes by its id only: what is said may stand in a mail. */
interface Values {
  DISK_LOW: { folder: string; megabytes: number };
  BACKUPS_UNWATCHED: Nothing;
  BACKUP_FOLDER_UNREADABLE: { folder: string };
  NO_BACKUP: { folder: string };
  BACKUP_OLD: { file: string; hours: number };
  SUBMISSIONS_WAIT: { count: number; days: number; since: string };
  SUBMISSIONS_EXPIRED: { count: number };
  NAMES_BEHIND: { id: string };
  CONTACT_EXPIRED: Kept;
  CONTACT_EXPIRING: Kept;
  CONSENT_WITHOUT_DAY: { id: string };
  KEY_EXPIRED: Key & { day: string };
  KEY_EXPIRING: Key & { day: string };
  ADMIN_KEY_ENDLESS: Key;
  WEBHOOK_FAILING: Hook & { failures: number; day: string };
  WEBHOOK_DISABLED: Hook;
  PROXIES_ELSEWHERE: { host: string };
  ISSUER_SILENT: { issuer: string };
  ISSUER_OTHERWISE: { issuer: string; said: string };
  ALGORITHMS_OTHERWISE: { algorithms: readonly string[] };
  ROLES_CLAIM_UNKNOWN: { claim: string; known: readonly string[] };
}

export type InstallationCode = keyof Values;

/** What deserves a look, for programs: a code with its values. */
export type InstallationFinding = { [Code in InstallationCode]: { readonly code: Code; readonly values: Values[Code] } }[InstallationCode];

type Sentences = { readonly [Code in InstallationCode]: (values: Values[Code]) => string };

const english: Sentences = {
  DISK_LOW: ({ folder, megabytes }) => `The disk of ${folder} has ${megabytes} MB left: free some space before nothing can be written.`,
  BACKUPS_UNWATCHED: () =>
    'BACKUP_FOLDER is not set, so that nobody notices when no backups are made: set it to the folder in which they are.',
  BACKUP_FOLDER_UNREADABLE: ({ folder }) =>
    `BACKUP_FOLDER: ${folder} can't be read. Check that it is there, and that this user may read it.`,
  NO_BACKUP: ({ folder }) => `There is no backup in ${folder}: make one with 'npm run kruispunt -- backup ${folder}'.`,
  BACKUP_OLD: ({ file, hours }) => `The newest backup, ${file}, is ${hours} hours old: see why no other was made.`,
  SUBMISSIONS_WAIT: ({ count, days, since }) =>
    `${count === 1 ? '1 submission waits' : `${count} submissions wait`} for a curator for more than ${days} days, the oldest since ${since}.`,
  SUBMISSIONS_EXPIRED: ({ count }) =>
    `${count === 1 ? '1 submission was' : `${count} submissions were`} kept long enough: 'npm run kruispunt -- retention --apply' erases them.`,
  NAMES_BEHIND: ({ id }) =>
    `'${id}' has a new name, by which not all that is tied to it can be found: while a server runs it brings the name further.`,
  CONTACT_EXPIRED: ({ id, day }) => `The contact '${id}' was to be kept until ${day}: ask again, or erase.`,
  CONTACT_EXPIRING: ({ id, day }) => `The contact '${id}' is kept until ${day}: ask again before that day.`,
  CONSENT_WITHOUT_DAY: ({ id }) => `The contact '${id}' is kept on consent, but nobody noted on which day it was given.`,
  KEY_EXPIRED: ({ id, name, day }) => `The key '${name}' (${id}) works no longer since ${day}: make another, or revoke it.`,
  KEY_EXPIRING: ({ id, name, day }) => `The key '${name}' (${id}) works until ${day}: make another before that.`,
  ADMIN_KEY_ENDLESS: ({ id, name }) => `The key '${name}' (${id}) may do everything and never ends: make one that does, and revoke it.`,
  WEBHOOK_FAILING: ({ id, host, failures, day }) =>
    `The webhook of ${host} (${id}) fails since ${day}, ${failures === 1 ? 'once' : `${failures} times`} in a row: tell whoever runs the receiver, or delete it.`,
  WEBHOOK_DISABLED: ({ id, host }) =>
    `The webhook of ${host} (${id}) is not told of changes any more: delete it, and make it anew once the receiver works.`,
  PROXIES_ELSEWHERE: ({ host }) =>
    `TRUST_PROXY names no address of this machine, but HOST is ${host}, where nobody else can connect from: no proxy is ever believed.`,
  ISSUER_SILENT: ({ issuer }) =>
    `OIDC_ISSUER: ${issuer} does not tell its settings at /.well-known/openid-configuration, so that no token can be judged.`,
  ISSUER_OTHERWISE: ({ issuer, said }) =>
    `OIDC_ISSUER is ${issuer}, but the issuer there calls itself ${said}: none of its tokens is ever taken.`,
  ALGORITHMS_OTHERWISE: ({ algorithms }) =>
    `The issuer signs with ${algorithms.join(', ')}, none of which is taken: have it sign with RS256 or ES256.`,
  ROLES_CLAIM_UNKNOWN: ({ claim, known }) =>
    `OIDC_ROLES_CLAIM is '${claim}', which is none of the claims that the issuer tells of (${known.join(', ')}): who signs in may do no more than a reader.`,
};

/** What is said of each code. */
const installationSentences = bilingual<Sentences>(
  {
    DISK_LOW: ({ folder, megabytes }) =>
      `De schijf van ${folder} heeft nog ${megabytes} MB: maak ruimte voordat er niets meer geschreven kan worden.`,
    BACKUPS_UNWATCHED: () => 'BACKUP_FOLDER is niet ingesteld: niemand merkt het als er geen back-ups komen. Noem de map waarin ze komen.',
    BACKUP_FOLDER_UNREADABLE: ({ folder }) =>
      `BACKUP_FOLDER: ${folder} is niet te lezen. Kijk of die map bestaat, en of deze gebruiker erin mag.`,
    NO_BACKUP: ({ folder }) => `Er is geen back-up in ${folder}: maak er een met 'npm run kruispunt -- backup ${folder}'.`,
    BACKUP_OLD: ({ file, hours }) => `De nieuwste back-up, ${file}, is ${hours} uur oud: zoek uit waarom er geen andere kwam.`,
    SUBMISSIONS_WAIT: ({ count, days, since }) =>
      `${count === 1 ? '1 aanmelding wacht' : `${count} aanmeldingen wachten`} langer dan ${days} dagen op een redacteur, de oudste sinds ${since}.`,
    SUBMISSIONS_EXPIRED: ({ count }) =>
      `${count === 1 ? '1 aanmelding is' : `${count} aanmeldingen zijn`} lang genoeg bewaard: 'npm run kruispunt -- retention --apply' wist ze.`,
    NAMES_BEHIND: ({ id }) =>
      `'${id}' heeft een nieuwe naam, waarmee nog niet alles te vinden is wat erbij hoort: zolang er een server draait, werkt die dat bij.`,
    CONTACT_EXPIRED: ({ id, day }) => `De contactpersoon '${id}' zou tot ${day} bewaard worden: vraag het opnieuw, of wis de gegevens.`,
    CONTACT_EXPIRING: ({ id, day }) => `De contactpersoon '${id}' wordt tot ${day} bewaard: vraag het vóór die dag opnieuw.`,
    CONSENT_WITHOUT_DAY: ({ id }) =>
      `De contactpersoon '${id}' wordt met toestemming bewaard, maar niemand noteerde op welke dag die gegeven is.`,
    KEY_EXPIRED: ({ id, name, day }) => `De sleutel '${name}' (${id}) werkt sinds ${day} niet meer: maak een andere, of trek hem in.`,
    KEY_EXPIRING: ({ id, name, day }) => `De sleutel '${name}' (${id}) werkt tot ${day}: maak vóór die dag een andere.`,
    ADMIN_KEY_ENDLESS: ({ id, name }) =>
      `De sleutel '${name}' (${id}) mag alles en verloopt nooit: maak er een die verloopt, en trek deze in.`,
    WEBHOOK_FAILING: ({ id, host, failures, day }) =>
      `De webhook van ${host} (${id}) mislukt sinds ${day}, ${failures === 1 ? 'één keer' : `${failures} keer achter elkaar`}: laat het de beheerder van de ontvanger weten, of verwijder hem.`,
    WEBHOOK_DISABLED: ({ id, host }) =>
      `De webhook van ${host} (${id}) krijgt geen wijzigingen meer te horen: verwijder hem, en maak hem opnieuw zodra de ontvanger werkt.`,
    PROXIES_ELSEWHERE: ({ host }) =>
      `TRUST_PROXY noemt geen adres van deze machine, maar HOST is ${host}, waar niemand anders verbinding mee krijgt: geen proxy wordt ooit geloofd.`,
    ISSUER_SILENT: ({ issuer }) =>
      `OIDC_ISSUER: ${issuer} geeft zijn instellingen niet op /.well-known/openid-configuration, zodat geen token te beoordelen is.`,
    ISSUER_OTHERWISE: ({ issuer, said }) =>
      `OIDC_ISSUER is ${issuer}, maar de uitgever noemt zichzelf ${said}: geen van zijn tokens wordt ooit aangenomen.`,
    ALGORITHMS_OTHERWISE: ({ algorithms }) =>
      `De uitgever ondertekent met ${algorithms.join(', ')}, en niets daarvan wordt aangenomen: laat hem met RS256 of ES256 ondertekenen.`,
    ROLES_CLAIM_UNKNOWN: ({ claim, known }) =>
      `OIDC_ROLES_CLAIM is '${claim}', en dat is geen van de claims die de uitgever noemt (${known.join(', ')}): wie zich aanmeldt mag niet meer dan lezen.`,
  },
  english,
);

/** What deserves a look, in a sentence of some language. */
export function sayInstallationFinding<Code extends InstallationCode>(
  language: Language,
  { code, values }: { code: Code; values: Values[Code] },
): string {
  return installationSentences[language][code](values);
}
