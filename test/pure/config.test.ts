import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const address = 'must be an address such as neo4j+s://xxxx.databases.neo4j.io or bolt://127.0.0.1:7687, without a user name';
const issuer = 'must be an address such as https://login.example/realms/care, with https unless it is on this machine';
const origin = 'such as https://kruispunt.example: http or https and a host, without a user name and without a path';
const redis = 'must be an address such as redis://127.0.0.1:6379 or rediss://user:password@redis.example';
const hosts = 'must be names or addresses of hosts, such as receiver.internal, 10.0.0.7';
const proxies = 'must be the addresses of proxies, such as 10.0.0.7, 192.168.0.0/16';

describe('The configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({ XDG_DATA_HOME: '/data' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      home: expect.stringMatching(/kruispunt$/),
      neo4j: undefined,
      heap: '768m',
      publicOrigin: undefined,
      publisher: { name: undefined, email: undefined },
      corsOrigins: '*',
      oidc: undefined,
      trustProxy: undefined,
      contactsPerHour: 300,
      costPerMinute: 10_000_000,
      redisUrl: undefined,
      trustedDocuments: undefined,
      onlyTrusted: false,
      warmUp: true,
      webhookHosts: [],
      metricsToken: undefined,
      backupFolder: undefined,
      sources: undefined,
      logLevel: 'info',
    });
  });

  test('is what the environment says', () => {
    const env = {
      PORT: '0',
      HOST: '0.0.0.0',
      KRUISPUNT_HOME: '/srv/kruispunt',
      NEO4J_URI: 'neo4j+s://example.databases.neo4j.io',
      NEO4J_USER: 'reader',
      NEO4J_PASSWORD: ' secret ',
      NEO4J_DATABASE: 'care',
      NEO4J_HEAP: '512m',
      PUBLIC_ORIGIN: 'https://Kruispunt.example:443/',
      PUBLISHER_NAME: ' Stichting Voorbeeld ',
      PUBLISHER_EMAIL: 'kruispunt@voorbeeld.example',
      CORS_ORIGINS: 'https://one.example, https://two.example',
      OIDC_ISSUER: 'https://login.example/realms/care',
      OIDC_AUDIENCE: 'kruispunt',
      OIDC_ROLES_CLAIM: 'realm_access.roles',
      OIDC_CLIENT_ID: 'kruispunt-web',
      TRUST_PROXY: '10.0.0.7, 192.168.0.0/16, fd00::/8',
      CONTACTS_PER_HOUR: '1000',
      COST_PER_MINUTE: '2000000',
      REDIS_URL: 'rediss://user:secret@redis.example:6380/1',
      TRUSTED_DOCUMENTS: '/srv/kruispunt/manifests',
      TRUSTED_DOCUMENTS_ONLY: 'yes',
      WARM_UP: 'no',
      WEBHOOK_HOSTS: 'Receiver.internal, 10.0.0.7, fd00::7',
      METRICS_TOKEN: 'a-token-of-enough-letters',
      BACKUP_FOLDER: '/var/backups/kruispunt',
      KRUISPUNT_SOURCES: '/srv/kruispunt/documents',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig(env)).toEqual({
      port: 0,
      host: '0.0.0.0',
      home: '/srv/kruispunt',
      neo4j: { uri: 'neo4j+s://example.databases.neo4j.io', user: 'reader', password: ' secret ', database: 'care' },
      heap: '512m',
      publicOrigin: 'https://kruispunt.example',
      publisher: { name: 'Stichting Voorbeeld', email: 'kruispunt@voorbeeld.example' },
      corsOrigins: ['https://one.example', 'https://two.example'],
      oidc: {
        issuer: 'https://login.example/realms/care',
        audience: 'kruispunt',
        rolesClaim: 'realm_access.roles',
        clientId: 'kruispunt-web',
      },
      trustProxy: ['10.0.0.7', '192.168.0.0/16', 'fd00::/8'],
      contactsPerHour: 1000,
      costPerMinute: 2_000_000,
      redisUrl: 'rediss://user:secret@redis.example:6380/1',
      trustedDocuments: '/srv/kruispunt/manifests',
      onlyTrusted: true,
      warmUp: false,
      webhookHosts: ['receiver.internal', '10.0.0.7', '[fd00::7]'],
      metricsToken: 'a-token-of-enough-letters',
      backupFolder: '/var/backups/kruispunt',
      sources: '/srv/kruispunt/documents',
      logLevel: 'debug',
    });
  });

  test('takes an empty variable for an absent one', () => {
    const names = [
      'PORT',
      'HOST',
      'KRUISPUNT_HOME',
      'NEO4J_URI',
      'NEO4J_USER',
      'NEO4J_PASSWORD',
      'NEO4J_DATABASE',
      'NEO4J_HEAP',
      'PUBLIC_ORIGIN',
      'PUBLISHER_NAME',
      'PUBLISHER_EMAIL',
      'CORS_ORIGINS',
      'OIDC_ISSUER',
      'OIDC_AUDIENCE',
      'OIDC_ROLES_CLAIM',
      'OIDC_CLIENT_ID',
      'TRUST_PROXY',
      'CONTACTS_PER_HOUR',
      'COST_PER_MINUTE',
      'WARM_UP',
      'LOG_LEVEL',
    ];
    for (const empty of ['', '  ']) {
      expect(readConfig(Object.fromEntries(names.map((name) => [name, empty])))).toEqual(readConfig({}));
    }
  });

  test.each([
    ['PORT', 'many', 'must be a number'],
    ['PORT', '80.5', 'must be a whole number'],
    ['PORT', '-1', 'must be 0 to 65535'],
    ['PORT', '65536', 'must be 0 to 65535'],
    ['NEO4J_URI', 'http://127.0.0.1:7474', address],
    ['NEO4J_URI', '127.0.0.1:7687', address],
    ['NEO4J_URI', 'bolt://neo4j:secret@127.0.0.1:7687', address],
    ['NEO4J_URI', 'bolt://:7687', address],
    ['NEO4J_URI', 'bolt:///graph', address],
    ['PUBLIC_ORIGIN', 'kruispunt.example', `must be ${origin}`],
    ['PUBLIC_ORIGIN', 'ftp://kruispunt.example', `must be ${origin}`],
    ['PUBLIC_ORIGIN', 'https:///kruispunt.example', `must be ${origin}`],
    ['PUBLIC_ORIGIN', 'https:kruispunt.example', `must be ${origin}`],
    ['PUBLIC_ORIGIN', 'https://user@kruispunt.example', `must be ${origin}`],
    ['PUBLIC_ORIGIN', 'https://kruispunt.example/kennis', `must be ${origin}`],
    ['PUBLIC_ORIGIN', 'https://kruispunt.example?', `must be ${origin}`],
    ['PUBLISHER_EMAIL', 'Kruispunt', 'must be an e-mail address, such as info@kruispunt.example'],
    ['CORS_ORIGINS', 'https://one.example, two.example', `must be * or origins, each ${origin}`],
    ['CORS_ORIGINS', 'https://one.example/page', `must be * or origins, each ${origin}`],
    ['REDIS_URL', 'redis://', redis],
    ['REDIS_URL', 'redis:///1', redis],
    ['NEO4J_HEAP', 'much', 'must be an amount of memory such as 512m or 2g'],
    ['NEO4J_HEAP', '1.5g', 'must be an amount of memory such as 512m or 2g'],
    ['OIDC_ISSUER', 'login.example', issuer],
    ['OIDC_ISSUER', 'http://login.example', issuer],
    ['OIDC_ISSUER', 'http://localhost.example', issuer],
    ['OIDC_ISSUER', 'https://login.example/?realm=care', issuer],
    ['OIDC_ISSUER', 'https://user:secret@login.example', issuer],
    ['OIDC_ISSUER', 'https://:secret@login.example', issuer],
    ['OIDC_ISSUER', 'https:///login.example', issuer],
    ['WEBHOOK_HOSTS', 'receiver.internal:8080', hosts],
    ['WEBHOOK_HOSTS', 'http://receiver.internal', hosts],
    ['WEBHOOK_HOSTS', '10.0.0.0/8', hosts],
    ['WEBHOOK_HOSTS', '127.0.0.1,', hosts],
    ['TRUST_PROXY', 'true', proxies],
    ['TRUST_PROXY', '1', proxies],
    ['TRUST_PROXY', '10.0.0.0/33', proxies],
    ['TRUST_PROXY', '10.0.0.7,', proxies],
    ['TRUST_PROXY', '10.0.0.0/8/8', proxies],
    ['CONTACTS_PER_HOUR', '0', 'must be 1 or more'],
    ['CONTACTS_PER_HOUR', 'all', 'must be a number'],
    ['COST_PER_MINUTE', '999999', 'must be 1000000 or more'],
    ['WARM_UP', 'maybe', 'must be yes or no'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error, warn, info, debug, trace, silent'],
  ])('refuses %s=%s by the name of the variable', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(`${name}: ${message}.`));
  });

  test('names every variable that is wrong at once', () => {
    expect(() => readConfig({ PORT: 'many', NEO4J_HEAP: 'much' })).toThrow(
      new ConfigError('PORT: must be a number.\nNEO4J_HEAP: must be an amount of memory such as 512m or 2g.'),
    );
  });

  test.each([undefined, ''])('refuses an existing Neo4j without its password (%j)', (password) => {
    expect(() => readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: password })).toThrow(
      new ConfigError('NEO4J_PASSWORD: must be set when NEO4J_URI is.'),
    );
  });

  test.each(['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'])('takes an address of scheme %s', (scheme) => {
    const uri = `${scheme}://graph.example:7687`;
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri,
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });

  test.each(['http://localhost:8080/realms/care', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
    'takes an issuer on this machine: %s',
    (address) => {
      expect(readConfig({ OIDC_ISSUER: address, OIDC_AUDIENCE: 'kruispunt' }).oidc).toMatchObject({ issuer: address, rolesClaim: 'roles' });
    },
  );

  test.each([
    [{ OIDC_ISSUER: 'https://login.example' }, 'OIDC_AUDIENCE: must be set when OIDC_ISSUER is.'],
    [{ OIDC_AUDIENCE: 'kruispunt' }, 'OIDC_ISSUER: must be set when OIDC_AUDIENCE is.'],
    [{ OIDC_CLIENT_ID: 'web' }, 'OIDC_ISSUER: must be set when OIDC_CLIENT_ID is.'],
  ])('refuses half of what signing in needs: %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(new ConfigError(message));
  });

  test.each(['KRUISPUNT_HOME', 'KRUISPUNT_JARS', 'KRUISPUNT_SOURCES', 'BACKUP_FOLDER'])(
    "takes ~ in %s for the user's own home, and for no other",
    (name) => {
      const of = (path: string) => Object.values(readConfig({ [name]: path }));
      expect(of('~/zorg')).toContain(join(homedir(), 'zorg'));
      expect(of('~')).toContain(homedir());
      expect(of('/srv/~/zorg')).toContain('/srv/~/zorg');
      expect(() => of('~anna/zorg')).toThrow(
        new ConfigError(`${name}: must name the folder in full: only '~/' stands for a home, which is your own.`),
      );
    },
  );

  test('can not be changed', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret', CORS_ORIGINS: 'https://one.example' });
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.neo4j ?? {}, { uri: 'bolt://elsewhere:7687' })).toThrow(TypeError);
    expect(() => (config.corsOrigins as string[]).push('https://two.example')).toThrow(TypeError);
  });
});
