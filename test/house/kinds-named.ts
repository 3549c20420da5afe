import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Rooms that say what the graph holds and what is done with it. */
const ROOMS = ['graph', 'src'];

/**
 * Files of a checkout that name a kind, by its label in any case and number (`Pathway`, `PATHWAY`, `pathways`), but for those that are its own:
 * whoever changes the kind, or adds one like it, may have to look at each of them. What is generated names every kind, and nobody edits it.
 */
export function filesNaming(checkout: string, label: string): string[] {
  const own = label.toLowerCase();
  const named = new RegExp(own, 'i');
  return ROOMS.flatMap((room) =>
    readdirSync(join(checkout, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|graphql|cypher|css)$/.test(entry.name))
      .map(({ parentPath, name }) => relative(checkout, join(parentPath, name)))
      .filter((file) => !file.startsWith('src/generated/') && !basename(file).startsWith(`${own}.`)),
  )
    .filter((file) => named.test(readFileSync(join(checkout, file), 'utf8')))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [label = 'Pathway', checkout = fileURLToPath(new URL('../../', import.meta.url))] = process.argv.slice(2);
  const files = filesNaming(checkout, label);
  for (const file of files) console.log(file);
  console.log(`${files.length} files name ${label} beside its own.`);
}
