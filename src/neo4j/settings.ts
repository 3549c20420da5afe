import type { Java } from './java.ts';

/** Settings of Neo4j (https://neo4j.com/docs/operations-manual/5/configuration/configuration-settings/); the heap as `512m` or `2g`. */
export function neo4jSettings(port: number, heap: string): string[] {
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'dbms.usage_report.enabled': false,

    // What does not fit is read again from the files, which the kernel keeps in memory as far as there is any.
    'server.memory.pagecache.size': '128m',
    // A load of some thousands of records is one transaction.
    'db.memory.transaction.max': twoThirdsOf(heap),
    'db.transaction.timeout': '30s',
    // What runs when Neo4j is to stop is waited for; 10 s by default.
    'db.shutdown_transaction_end_timeout': '2s',

    // The default, 256 MB allocated beforehand for each of two databases, is most of a small disk.
    'db.tx_log.rotation.size': '16m',
    'db.tx_log.rotation.retention_policy': '2 days 256M',
    // Statements carry what people wrote; the log of our own server tells what is needed.
    'db.logs.query.enabled': 'OFF',
    // Bolt's threads wait twice this long for nothing when Neo4j stops; 5 s by default.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  return Object.entries(settings).map(([name, value]) => `${name}=${value}`);
}

/** `768m` → `512m` */
function twoThirdsOf(heap: string): string {
  const megabytes = Number.parseInt(heap, 10) * (heap.endsWith('g') ? 1024 : 1);
  return `${Math.floor((megabytes * 2) / 3)}m`;
}

/** Options of the Java that runs Neo4j: what its own start script passes, as far as it matters here. */
export function javaOptions(java: Java, heap: string, logs: string): string[] {
  return [
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    // What Java takes besides its heap has no bounds by itself, or that of the heap once more.
    '-XX:MaxMetaspaceSize=256m',
    '-XX:ReservedCodeCacheSize=96m',
    '-XX:MaxDirectMemorySize=128m',
    '-XX:-OmitStackTraceInFastThrow',
    // A server without memory answers nothing well; the supervisor starts it again.
    '-XX:+ExitOnOutOfMemoryError',
    `-XX:ErrorFile=${logs}/crash-%p.log`,
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    ...(java.version >= 21 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(java.version >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ];
}
