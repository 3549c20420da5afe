import { Command, CommanderError } from 'commander';
import { BackupFault } from '../backup/backup-fault.ts';
import { ConfigError } from '../config.ts';
import { KeyFault } from '../identity/keys.ts';
import { StartupError } from '../neo4j/startup-error.ts';
import { RecordFaults } from '../records/model/fault.ts';
import { DataFault } from '../records/upgrade/data-fault.ts';
import { backUp, keptBackups } from './backup.ts';
import { compact } from './compact.ts';
import { eraseContact, exportContact } from './contact.ts';
import { doctor, languageOf } from './doctor.ts';
import { exportGraph } from './export.ts';
import { fetchJars } from './fetch.ts';
import { createApiKey, listApiKeys, revokeApiKey, roleOf } from './key.ts';
import { load } from './load.ts';
import { LoadFailure } from './load-failure.ts';
import { handOn, mcpAddressOf } from './mcp.ts';
import { migrateData } from './migrate.ts';
import { restore } from './restore.ts';
import { daysOf, tellRetention } from './retention.ts';
import { eraseSubmission } from './submission.ts';
import { template } from './template.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

const program = new Command('kruispunt')
  .description('Keeps the knowledge of Kruispunt: checks, loads and verifies records.')
  .showHelpAfterError()
  .exitOverride();

program
  .command('validate')
  .description('check records without a database')
  .argument('[paths...]', 'files or folders of records', ['seeds'])
  .action(validate);

program
  .command('load')
  .description('bring records into the graph, all or nothing')
  .argument('[paths...]', 'files or folders of records', ['seeds'])
  .option('--dry-run', 'tell what would change, and leave the graph as it is')
  .action(load);

program
  .command('export')
  .description('write the whole graph as records that load back to the same graph')
  .argument('<target>', 'a new folder for YAML, or a .jsonl or .xlsx file')
  .option('--csv', 'fill the folder with CSV instead of YAML')
  .action(exportGraph);

program
  .command('fetch')
  .description('fetch what the embedded Neo4j is made of, as the first start does, so that no start needs Maven or a network')
  .action(fetchJars);

program
  .command('backup')
  .description('write everything that the graph holds to one file, while it is used: records, history, keys, submissions')
  .argument('<target>', 'the file to write, such as kruispunt.jsonl.gz, or a folder in which it is named after the moment')
  .option('--keep <number>', 'how many backups to leave in the folder: older ones are removed', keptBackups)
  .action(backUp);

program
  .command('restore')
  .description('put a backup in the place of everything that the graph holds, which is kept in a file beside it first')
  .argument('<file>', 'the backup')
  .option('--check', 'tell whether the backup is whole, and leave the graph as it is')
  .action(restore);

program
  .command('compact')
  .description("write the database's own files anew, so that none holds what was erased; Kruispunt must not run meanwhile")
  .action(compact);

program
  .command('migrate')
  .description('bring the data of an earlier version up to date, as every start does')
  .option('--dry-run', 'tell what would be done, and leave the data as they are')
  .action(migrateData);

program
  .command('template')
  .description('write an empty workbook to fill in')
  .argument('<file>', 'the workbook to write, such as kruispunt.xlsx')
  .action(template);

program
  .command('doctor')
  .description(
    'tell what deserves a look: duplicates, orphans, missing definitions, initiatives not verified for two years; and of the installation its disks, backups, waiting work, people, keys and settings',
  )
  .argument('[paths...]', 'files or folders of records; the graph itself and its installation without them')
  .option('--installation', 'look at the installation only')
  .option('--language <language>', 'language of what is said of the installation: nl or en', languageOf, 'en')
  .action(doctor);

program
  .command('verify')
  .description('hold the seeds against the documents that they cite, and list the lines that no fact cites')
  .argument('<folder>', 'folder with the documents')
  .option('--records <paths...>', 'files or folders of records', ['seeds'])
  .action(verify);

program
  .command('retention')
  .description('tell which contacts are to be asked, kept longer or erased, and which submissions were kept long enough')
  .argument('[paths...]', 'files or folders of records; the graph itself without them')
  .option('--within <days>', 'days ahead in which what ends is told', daysOf, 90)
  .option('--apply', 'erase from the graph what was kept long enough')
  .action(tellRetention);

const contact = program.command('contact').description('answer somebody who asks about their own data');

contact
  .command('export')
  .description('print everything that is kept of a contact, as JSON (AVG, articles 15 and 20)')
  .argument('<id>', 'id of the contact')
  .action(exportContact);

contact
  .command('erase')
  .description('erase a contact for good, with every mention, also from the history (AVG, article 17)')
  .argument('<id>', 'id of the contact')
  .option('--dry-run', 'tell where they are named, or may be, and leave everything as it is')
  .option('--places <ids...>', 'texts to erase, by the ids that a dry run tells, instead of what is sure')
  .option('--no-places', 'erase no texts: the record and its mentions only')
  .action(eraseContact);

program
  .command('submission')
  .description('answer somebody who asks about what they submitted')
  .command('erase')
  .description('erase a submission with all that was written about it')
  .argument('<id>', 'id of the submission')
  .option('--submitter-only', 'erase only who sent it, also from their other submissions')
  .action(eraseSubmission);

const key = program.command('key').description('manage API keys');

key
  .command('create')
  .description('make a key; it is shown once')
  .requiredOption('--name <name>', 'who will use it')
  .requiredOption('--role <role>', 'READER, CONTRIBUTOR, CURATOR or ADMIN', roleOf)
  .option('--expires <date>', 'last day (2027-12-31) or moment (ISO 8601) at which it works')
  .option('--contacts-per-hour <number>', 'of how many different people it may read the addresses in an hour', Number)
  .action(createApiKey);

key.command('list').description('list all keys').action(listApiKeys);

key.command('revoke').description('make a key worthless, for good').argument('<id>', 'id of the key').action(revokeApiKey);

program
  .command('mcp')
  .description('let an assistant on this machine ask a server that runs, on standard input and output (Model Context Protocol)')
  .argument('<address>', 'where the server is, such as https://kruispunt.example', mcpAddressOf)
  .action(handOn);

// Who pipes into `head` has seen enough: what comes after is not read, and the command ends as it would have.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Faults whose message tells the operator what to do. */
const OPERATOR_FAULTS = [BackupFault, ConfigError, DataFault, KeyFault, LoadFailure, StartupError];

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else if (error instanceof RecordFaults) {
    console.error(`${error.message}\n${error.faults.length === 1 ? '1 fault' : `${error.faults.length} faults`}; nothing was changed.`);
    process.exitCode = 1;
  } else if (OPERATOR_FAULTS.some((fault) => error instanceof fault)) {
    console.error((error as Error).message);
    process.exitCode = 1;
  } else throw error;
}
