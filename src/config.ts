import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { z } from 'zod';
import type { OidcSettings } from './identity/oidc.ts';
import { isSafeAddress } from './identity/safe-address.ts';
import { defaultHome } from './neo4j/home.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const AN_ORIGIN = 'such as https://kruispunt.example: http or https and a host, without a user name and without a path';
const optional = z.string().trim().min(1).optional();
/** A folder, in which `~` is the user's own: a service or a file of settings has no shell that would say so. */
const folder = z
  .string()
  .trim()
  .min(1)
  .refine((path) => !/^~[^/]/.test(path), "must name the folder in full: only '~/' stands for a home, which is your own")
  .transform((path) => path.replace(/^~(?=\/|$)/, homedir()))
  .optional();

const environment = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(4000),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  KRUISPUNT_HOME: folder,
  KRUISPUNT_JARS: folder,
  KRUISPUNT_SOURCES: folder,
  NEO4J_URI: z
    .string()
    .refine(isBolt, 'must be an address such as neo4j+s://xxxx.databases.neo4j.io or bolt://127.0.0.1:7687, without a user name')
    .optional(),
  NEO4J_USER: z.string().trim().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().trim().min(1).default('neo4j'),
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'must be an amount of memory such as 512m or 2g')
    .default('768m'),
  PUBLIC_ORIGIN: z.string().trim().refine(isOrigin, `must be ${AN_ORIGIN}`).transform(originOf).optional(),
  PUBLISHER_NAME: optional,
  PUBLISHER_EMAIL: z.string().trim().pipe(z.email('must be an e-mail address, such as info@kruispunt.example')).optional(),
  CORS_ORIGINS: z
    .string()
    .trim()
    .refine((text) => text === '*' || listed(text).every(isOrigin), `must be * or origins, each ${AN_ORIGIN}`)
    .default('*'),
  OIDC_ISSUER: z
    .string()
    .trim()
    .refine(isIssuer, 'must be an address such as https://login.example/realms/care, with https unless it is on this machine')
    .optional(),
  OIDC_AUDIENCE: optional,
  OIDC_ROLES_CLAIM: z.string().trim().min(1).default('roles'),
  OIDC_CLIENT_ID: optional,
  TRUST_PROXY: z.string().trim().refine(isProxies, 'must be the addresses of proxies, such as 10.0.0.7, 192.168.0.0/16').optional(),
  CONTACTS_PER_HOUR: z.coerce.number('must be a number').int('must be a whole number').min(1, 'must be 1 or more').default(300),
  COST_PER_MINUTE: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(1_000_000, 'must be 1000000 or more')
    .default(10_000_000),
  REDIS_URL: z
    .string()
    .trim()
    .refine(isRedis, 'must be an address such as redis://127.0.0.1:6379 or rediss://user:password@redis.example')
    .optional(),
  TRUSTED_DOCUMENTS: folder,
  TRUSTED_DOCUMENTS_ONLY: z.enum(['yes', 'no'], 'must be yes or no').default('no'),
  WARM_UP: z.enum(['yes', 'no'], 'must be yes or no').default('yes'),
  WEBHOOK_HOSTS: z
    .string()
    .trim()
    .transform((text) => listed(text).map(hostOf))
    .refine((hosts) => !hosts.includes(undefined), 'must be names or addresses of hosts, such as receiver.internal, 10.0.0.7')
    .transform((hosts) => hosts.filter((host) => host !== undefined))
    .optional(),
  METRICS_TOKEN: z
    .string()
    .trim()
    .regex(/^[\w.~+/-]{16,}=*$/, 'must have 16 letters and digits or more, such as openssl rand -hex 32 makes')
    .optional(),
  BACKUP_FOLDER: folder,
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

/** How this process was asked to run; read once, from the environment. */
export interface Config {
  /** TCP port to listen on; 0 takes a free one. */
  port: number;
  /** Address to listen on. */
  host: string;
  /** Folder for the embedded Neo4j: its jars, data and password. */
  home: string;
  /** Folder with the jars of the embedded Neo4j, where that is not inside the home. */
  jars: string | undefined;
  /** Folder with the documents that sources are lines of; pages show none of them when absent. */
  sources: string | undefined;
  /** An existing Neo4j; the embedded one is started when absent. */
  neo4j: Readonly<{ uri: string; user: string; password: string; database: string }> | undefined;
  /** Most memory that the embedded Neo4j's heap may take, such as `768m`. */
  heap: string;
  /** Where people find the pages, such as `https://kruispunt.example`. */
  publicOrigin: string | undefined;
  /** Who publishes what is here, and can be written to about it; the server has a name and an address of its own for what is absent. */
  publisher: Readonly<{ name: string | undefined; email: string | undefined }>;
  /** Origins whose pages may call the API; `*` for any. */
  corsOrigins: '*' | readonly string[];
  /** Whose tokens are taken besides API keys. */
  oidc: Readonly<OidcSettings> | undefined;
  /** Proxies whose word for a client's address is taken. */
  trustProxy: readonly string[] | undefined;
  /** Contacts that one client may read the details of in an hour. */
  contactsPerHour: number;
  /** What the requests of one address may cost in a minute. */
  costPerMinute: number;
  /** Where instances count together what clients may do over time; each counts alone when absent. */
  redisUrl: string | undefined;
  /** Folder with manifests of documents that clients ask by their ids. */
  trustedDocuments: string | undefined;
  /** Whether nothing but those, and what our own pages ask, is answered. */
  onlyTrusted: boolean;
  /** Whether the questions of pages are asked once after the start, so that the first visitor does not wait for their plans. */
  warmUp: boolean;
  /** Hosts that webhooks may lead to though they have no https or are not public, as addresses of the web have them. */
  webhookHosts: readonly string[];
  /** What a program shows that reads `/metrics`; only an administrator may when absent. */
  metricsToken: string | undefined;
  /** Where backups are made, by whatever makes them; nobody looks after them when absent. */
  backupFolder: string | undefined;
  logLevel: z.output<typeof environment>['LOG_LEVEL'];
}

/** A variable with a value that can't be taken; the message names each and says what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the configuration. An empty or blank variable counts as absent. Throws ConfigError. */
export function readConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const parsed = environment.safeParse(filled);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  }
  const { data } = parsed;
  if (data.NEO4J_URI && !data.NEO4J_PASSWORD) {
    throw new ConfigError('NEO4J_PASSWORD: must be set when NEO4J_URI is.');
  }
  for (const name of ['OIDC_AUDIENCE', 'OIDC_CLIENT_ID'] as const) {
    if (data[name] && !data.OIDC_ISSUER) throw new ConfigError(`OIDC_ISSUER: must be set when ${name} is.`);
  }
  if (data.OIDC_ISSUER && !data.OIDC_AUDIENCE) throw new ConfigError('OIDC_AUDIENCE: must be set when OIDC_ISSUER is.');
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    home: data.KRUISPUNT_HOME ?? defaultHome(env),
    jars: data.KRUISPUNT_JARS,
    sources: data.KRUISPUNT_SOURCES,
    neo4j:
      data.NEO4J_URI && data.NEO4J_PASSWORD
        ? Object.freeze({
            uri: data.NEO4J_URI,
            user: data.NEO4J_USER,
            password: data.NEO4J_PASSWORD,
            database: data.NEO4J_DATABASE,
          })
        : undefined,
    heap: data.NEO4J_HEAP,
    publicOrigin: data.PUBLIC_ORIGIN,
    publisher: Object.freeze({ name: data.PUBLISHER_NAME, email: data.PUBLISHER_EMAIL }),
    corsOrigins: data.CORS_ORIGINS === '*' ? '*' : Object.freeze(listed(data.CORS_ORIGINS).map(originOf)),
    oidc:
      data.OIDC_ISSUER && data.OIDC_AUDIENCE
        ? Object.freeze({
            issuer: data.OIDC_ISSUER,
            audience: data.OIDC_AUDIENCE,
            rolesClaim: data.OIDC_ROLES_CLAIM,
            clientId: data.OIDC_CLIENT_ID,
          })
        : undefined,
    trustProxy: listed(data.TRUST_PROXY),
    contactsPerHour: data.CONTACTS_PER_HOUR,
    costPerMinute: data.COST_PER_MINUTE,
    redisUrl: data.REDIS_URL,
    trustedDocuments: data.TRUSTED_DOCUMENTS,
    onlyTrusted: data.TRUSTED_DOCUMENTS_ONLY === 'yes',
    warmUp: data.WARM_UP === 'yes',
    webhookHosts: Object.freeze(data.WEBHOOK_HOSTS ?? []),
    metricsToken: data.METRICS_TOKEN,
    backupFolder: data.BACKUP_FOLDER,
    logLevel: data.LOG_LEVEL,
  });
}

function listed(text: string): readonly string[];
function listed(text: string | undefined): readonly string[] | undefined;
function listed(text: string | undefined): readonly string[] | undefined {
  return text === undefined ? undefined : Object.freeze(text.split(',').map((entry) => entry.trim()));
}

/** An address that is written in full, of one of some schemes: a lenient reader makes a host of what follows where there is none. */
function addressOf(text: string, schemes: RegExp): URL | undefined {
  const [, scheme = ''] = /^([a-z\d+]+):\/\/[^\s/?#\\]+([/?#]|$)/i.exec(text) ?? [];
  return schemes.test(scheme.toLowerCase()) && URL.canParse(text) && new URL(text).hostname !== '' ? new URL(text) : undefined;
}

const namesUser = ({ username, password }: URL): boolean => username !== '' || password !== '';

/** A host as addresses of the web have it: in lower case, an address of IPv6 in brackets; undefined for what is none. */
function hostOf(text: string): string | undefined {
  const url = addressOf(`http://${isIP(text) === 6 ? `[${text}]` : text}`, /^http$/);
  return url && !namesUser(url) && url.port === '' && url.href === `http://${url.hostname}/` ? url.hostname : undefined;
}

/** Whether tokens may be fetched and checked with what stands at an address. */
function isIssuer(text: string): boolean {
  const url = addressOf(text, /^https?$/);
  return url !== undefined && isSafeAddress(url) && url.search === '' && url.hash === '' && !namesUser(url);
}

function isOrigin(text: string): boolean {
  const url = addressOf(text, /^https?$/);
  return url !== undefined && !namesUser(url) && url.pathname === '/' && !/[?#]/.test(text);
}

function originOf(text: string): string {
  return new URL(text).origin;
}

function isBolt(text: string): boolean {
  const url = addressOf(text, /^(neo4j|bolt)(\+s|\+ssc)?$/);
  return url !== undefined && !namesUser(url);
}

/** Its user and password have no other place. */
function isRedis(text: string): boolean {
  return addressOf(text, /^rediss?$/) !== undefined;
}

/** Addresses and ranges of addresses: a mere number of proxies would not tell that it is a proxy that speaks. */
function isProxies(text: string): boolean {
  return listed(text).every((entry) => {
    const [address = '', bits, ...more] = entry.split('/');
    const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
    return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
  });
}
