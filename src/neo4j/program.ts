import { execFile } from 'node:child_process';

/** What a program says to a question such as `-version`, on either stream, or undefined when it is missing or fails. */
export function said(program: string, question: string[], env: NodeJS.ProcessEnv): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(program, question, { env, timeout: 30_000 }, (error, output, errors) => {
      resolve(error ? undefined : `${output}\n${errors}`);
    });
  });
}
