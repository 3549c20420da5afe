/** Every reason for which the embedded Neo4j may not start or not go on; the message is a sentence for the operator. */
export type StartupCode =
  | 'PLATFORM_NOT_SUPPORTED'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'MAVEN_MISSING'
  | 'MAVEN_TOO_OLD'
  | 'DOWNLOAD_FAILED'
  | 'JARS_CHANGED'
  | 'NO_DISK_SPACE'
  | 'HOME_NOT_WRITABLE'
  | 'HOME_UNFIT'
  | 'DATA_DIRECTORY_IN_USE'
  | 'PASSWORD_LOST'
  | 'STORE_MISSING'
  | 'STORE_TOO_NEW'
  | 'STORE_DAMAGED'
  | 'NEO4J_FAILED'
  | 'NEO4J_KEEPS_CRASHING'
  | 'STOPPED_WHILE_STARTING';

export class StartupError extends Error {
  override readonly name = 'StartupError';
  readonly code: StartupCode;

  constructor(code: StartupCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The way out that every fault of the embedded Neo4j leaves open. */
export const orExistingServer =
  'or set NEO4J_URI (with NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE) to use an existing Neo4j server, Aura or cluster.';

export const stoppedWhileStarting = (): StartupError => new StartupError('STOPPED_WHILE_STARTING', 'Neo4j was stopped while it started.');

/** A fault of the file system in the operator's words; anything else as it is. */
export function fileSystemFault(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new StartupError(
        'NO_DISK_SPACE',
        `The disk of ${folder} is full: free some space, set KRUISPUNT_HOME to a folder on another disk, ${orExistingServer}`,
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new StartupError(
        'HOME_NOT_WRITABLE',
        `${folder} can't be written (${code}): set KRUISPUNT_HOME to a folder of your own, ${orExistingServer}`,
        { cause: error },
      );
    default:
      return error;
  }
}
