import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A block between fences in a text for people. */
export interface Block {
  /** Path of the text from the root of the project. */
  file: string;
  language: string;
  text: string;
  /** The block after it in the same text. */
  next?: Block;
}

/** Paths of all texts for people, from the root of the project. */
export const readmes: readonly string[] = readdirSync(root, { withFileTypes: true }).flatMap((entry) => {
  if (entry.name === 'node_modules' || entry.name === '.git') return [];
  const names = entry.isDirectory()
    ? readdirSync(`${root}${entry.name}`, { recursive: true }).map((name) => `${entry.name}/${name}`)
    : [entry.name];
  return names.filter((name) => name.endsWith('.md'));
});

export const textOf = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

export const blocks: readonly Block[] = readmes.flatMap((file) => {
  const all = [...textOf(file).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', text = '']): Block => ({ file, language, text }),
  );
  return all.map((block, index) => ({ ...block, ...(all[index + 1] && { next: all[index + 1] as Block }) }));
});

/** Command lines that the texts show, without what is said of them. */
export const commands: readonly string[] = [
  ...new Set(
    blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.split('\n').map((line) => line.replace(/\s+#.*$/, '').trim()))
      .filter((line) => line !== ''),
  ),
];
