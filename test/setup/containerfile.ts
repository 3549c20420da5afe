import { readFileSync } from 'node:fs';
import { DockerfileParser, type Instruction } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';

/** A step of a container file. */
export interface Step {
  instruction: string;
  /** What follows it, without flags, variables of the file filled in. */
  words: string[];
  /** What follows it, as it is written. */
  text: string;
  flags: Record<string, string>;
}

/** A container file as a builder reads it: what is wrong in it, and the steps of its stages. */
export function readContainerfile(file: URL): { faults: string[]; stages: Step[][] } {
  const text = readFileSync(file, 'utf8');
  const parsed = DockerfileParser.parse(text);
  const variables = new Map(
    parsed.getInitialARGs().map((arg) => [arg.getProperty()?.getName() ?? '', arg.getProperty()?.getValue() ?? '']),
  );
  const filled = (word: string) => word.replace(/\$\{(\w+)\}/g, (whole, name: string) => variables.get(name) ?? whole);
  const stages: Step[][] = [];
  for (const one of parsed.getInstructions()) {
    const step = stepOf(one, filled);
    if (step.instruction === 'FROM') stages.push([]);
    stages.at(-1)?.push(step);
  }
  return { faults: validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`), stages };
}

function stepOf(one: Instruction, filled: (word: string) => string): Step {
  const words = one.getArguments().map((word) => word.getValue());
  const flags = words.filter((word) => word.startsWith('--')).map((word) => /^--([\w-]+)(?:=(.*))?$/.exec(word) ?? []);
  return {
    instruction: one.getKeyword(),
    words: words.filter((word) => !word.startsWith('--')).map(filled),
    text: one.getArgumentsContent() ?? '',
    flags: Object.fromEntries(flags.map(([, name = '', value = '']) => [name, value])),
  };
}
