import { z } from 'zod';
import { defaultHome } from './neo4j/home.ts';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const optional = z.string().trim().min(1).optional();

const environment = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(4000),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  KRUISPUNT_HOME: optional,
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, 'must be an address such as neo4j+s://xxxx.databases.neo4j.io or bolt://127.0.0.1:7687')
    .optional(),
  NEO4J_USER: z.string().trim().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().trim().min(1).default('neo4j'),
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'must be an amount of memory such as 512m or 2g')
    .default('1g'),
  CORS_ORIGINS: z.string().trim().min(1).default('*'),
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
  /** An existing Neo4j; the embedded one is started when absent. */
  neo4j: Readonly<{ uri: string; user: string; password: string; database: string }> | undefined;
  /** Most memory that the embedded Neo4j's heap may take, such as `1g`. */
  heap: string;
  /** Origins whose pages may call the API; `*` for any. */
  corsOrigins: '*' | readonly string[];
  logLevel: z.output<typeof environment>['LOG_LEVEL'];
}

/** A variable with a value that can't be taken; the message names each and says what is allowed. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the configuration. An empty or blank variable counts as absent. Throws ConfigError. */
export function readConfig(env: NodeJS.ProcessEnv): Readonly<Config> {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'));
  }
  const { data } = parsed;
  if (data.NEO4J_URI && !data.NEO4J_PASSWORD) {
    throw new ConfigError('NEO4J_PASSWORD: must be set when NEO4J_URI is.');
  }
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    home: data.KRUISPUNT_HOME ?? defaultHome(env),
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
    corsOrigins: data.CORS_ORIGINS === '*' ? '*' : Object.freeze(data.CORS_ORIGINS.split(',').map((origin) => origin.trim())),
    logLevel: data.LOG_LEVEL,
  });
}
