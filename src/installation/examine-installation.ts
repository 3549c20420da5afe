import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { listKeys } from '../identity/keys.ts';
import { dataDirectoryOf } from '../neo4j/home.ts';
import type { KnowledgeRecord } from '../records/kinds/record.ts';
import { openRenamings } from '../records/store/rename.ts';
import type { InstallationFinding } from '../shared/installation-findings.ts';
import { listWebhooks } from '../webhooks/webhooks.ts';
import { backupFindings } from './backups.ts';
import { diskFindings } from './disk.ts';
import { keyFindings } from './keys.ts';
import { peopleFindings } from './people.ts';
import { settingFindings } from './settings.ts';
import { submissionFindings } from './submissions.ts';
import { webhookFindings } from './webhooks.ts';

/** What deserves a look in an installation as it is now: its disks, backups, work that waits, people, keys, webhooks and settings. */
export async function examineInstallation(
  database: Database,
  config: Config,
  records: readonly KnowledgeRecord[],
  now: Date,
): Promise<InstallationFinding[]> {
  const today = now.toISOString().slice(0, 10);
  const { backupFolder } = config;
  const folders = [...(config.neo4j ? [] : [dataDirectoryOf(config.home)]), ...(backupFolder === undefined ? [] : [backupFolder])];
  return [
    ...(await diskFindings(folders)),
    ...(await backupFindings(backupFolder, now)),
    ...(await submissionFindings(database, today)),
    ...(await openRenamings(database)).map((id) => ({ code: 'NAMES_BEHIND' as const, values: { id } })),
    ...peopleFindings(records, today),
    ...keyFindings(await listKeys(database), today),
    ...webhookFindings(await listWebhooks(database)),
    ...(await settingFindings(config)),
  ];
}
