import { exportCsv, exportJsonLines, exportWorkbook, exportYaml } from '../records/files/export.ts';
import { storedRecords } from '../records/store/all-records.ts';
import { withDatabase } from './with-database.ts';

/** Writes the whole graph as records: a folder of YAML or CSV, or one file by its ending. Throws RecordFaults. */
export async function exportGraph(target: string, { csv = false }: { csv?: boolean }): Promise<void> {
  const write = writerOf(target, csv);
  const count = await withDatabase((database) => write(storedRecords(database), target));
  console.log(`${count} records written to ${target}.`);
}

function writerOf(target: string, csv: boolean) {
  if (/\.(jsonl|ndjson)$/i.test(target)) return exportJsonLines;
  if (/\.xlsx$/i.test(target)) return exportWorkbook;
  return csv ? exportCsv : exportYaml;
}
