/**
 * Environment in which Java reads the names of files as we wrote them. It takes their encoding from the locale, and under `LC_ALL=C`, as services often
 * run, finds no folder with an accent in its name.
 */
export function inUtf8(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  // macOS has no such locale, nor another encoding.
  return process.platform === 'darwin' ? env : { ...env, LC_ALL: 'C.UTF-8' };
}
