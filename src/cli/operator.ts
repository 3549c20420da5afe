import { userInfo } from 'node:os';

/** Who uses the command line, as revisions and the audit trail name them: `cli:<user of this machine>`. */
export function operator(): string {
  try {
    return `cli:${userInfo().username}`;
  } catch {
    // A user without an entry in the system's list, as in some containers.
    return `cli:${process.getuid?.() ?? 'unknown'}`;
  }
}
