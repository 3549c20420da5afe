import { InvalidArgumentError } from 'commander';
import { readConfig } from '../config.ts';
import { examineInstallation } from '../installation/examine-installation.ts';
import { examine } from '../records/doctor/examine.ts';
import type { Finding } from '../records/doctor/finding.ts';
import { readRecords } from '../records/files/read.ts';
import type { KnowledgeRecord } from '../records/kinds/record.ts';
import { allRecords } from '../records/store/all-records.ts';
import { bilingual } from '../shared/bilingual.ts';
import { type InstallationFinding, sayInstallationFinding } from '../shared/installation-findings.ts';
import { type Language, languages } from '../shared/language.ts';
import { withDatabase } from './with-database.ts';

const headings: Record<Finding['about'], string> = {
  duplicate: 'Perhaps the same, under two spellings',
  orphan: 'Tied to nothing',
  'theme without a definition': 'Themes without a definition',
  'not verified': 'Initiatives that nobody confirmed in two years',
};

const words = bilingual({ heading: 'De installatie', none: 'geen.' }, { heading: 'The installation', none: 'none.' });

export interface DoctorOptions {
  /** Looks at the installation only. */
  installation?: boolean;
  /** Language of what is said of the installation. */
  language: Language;
}

/**
 * Tells what deserves a look: in the graph and in the installation that keeps it, or in the files and folders that are given. Throws
 * RecordFaults.
 */
export async function doctor(paths: string[], { installation = false, language }: DoctorOptions): Promise<void> {
  if (paths.length > 0) {
    if (installation) throw new InvalidArgumentError('Files tell nothing of an installation: leave them out.');
    tellOfRecords((await readRecords(paths)).map(({ record }) => record));
    return;
  }
  await withDatabase(async (database) => {
    const records = await allRecords(database);
    tellOfInstallation(await examineInstallation(database, readConfig(process.env), records, new Date()), language);
    if (!installation) tellOfRecords(records);
  });
}

function tellOfInstallation(findings: readonly InstallationFinding[], language: Language): void {
  const { heading, none } = words[language];
  console.log(`${heading}: ${findings.length === 0 ? none : findings.length}`);
  for (const finding of findings) console.log(`  ${finding.code}: ${sayInstallationFinding(language, finding)}`);
}

function tellOfRecords(records: readonly KnowledgeRecord[]): void {
  const findings = examine(records, new Date().toISOString().slice(0, 10));
  for (const [about, heading] of Object.entries(headings)) {
    const own = findings.filter((finding) => finding.about === about);
    console.log(`${heading}: ${own.length === 0 ? 'none.' : own.length}`);
    for (const { message } of own) console.log(`  ${message}`);
  }
}

/** A language as somebody types it. */
export function languageOf(text: string): Language {
  const found = languages.find((language) => language === text);
  if (!found) throw new InvalidArgumentError(`It must be ${languages.join(' or ')}.`);
  return found;
}
