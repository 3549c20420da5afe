import { exportWorkbook } from '../records/files/export.ts';

/** Writes an empty workbook to fill in, with an explanation in Dutch. */
export async function template(file: string): Promise<void> {
  await exportWorkbook(noRecords(), file);
  console.log(`The template is ${file}: fill it in and load it.`);
}

async function* noRecords(): AsyncGenerator<never> {}
