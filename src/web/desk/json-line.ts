/** A piece of JSON: a sign, a text, or another value. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'more';

/** The line (from 1) on which a text stops being JSON; undefined for one that is JSON. Browsers tell it in sentences of their own only. */
export function lineNotJson(text: string): number | undefined {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const isDone: boolean = expected === 'more' && open.length === 0;
    if (!match) return isDone && text.slice(at).trim() === '' ? undefined : lineAt(text, at);
    const next: Expected | undefined = isDone ? undefined : after(expected, match[1], match[2] !== undefined, open);
    if (next === undefined) return lineAt(text, at);
    expected = next;
    at = TOKEN.lastIndex;
  }
}

/** What must follow a token where one of some sort is expected; undefined where it can't stand. Keeps what is open. */
function after(expected: Expected, sign: string | undefined, isText: boolean, open: string[]): Expected | undefined {
  const close = (): Expected => {
    open.pop();
    return 'more';
  };
  switch (expected) {
    case 'value':
    case 'first value':
      if (sign === undefined) return 'more';
      if (sign === ']' && expected === 'first value') return close();
      if (sign !== '{' && sign !== '[') return undefined;
      open.push(sign);
      return sign === '{' ? 'first key' : 'first value';
    case 'key':
    case 'first key':
      if (isText) return 'colon';
      return sign === '}' && expected === 'first key' ? close() : undefined;
    case 'colon':
      return sign === ':' ? 'value' : undefined;
    case 'more': {
      const isObject = open.at(-1) === '{';
      if (sign === ',') return isObject ? 'key' : 'value';
      return sign === (isObject ? '}' : ']') ? close() : undefined;
    }
  }
}

/** The line of what comes next, blanks left out. */
function lineAt(text: string, at: number): number {
  const [blanks = ''] = /^\s*/.exec(text.slice(at)) ?? [];
  return text.slice(0, at + blanks.length).split('\n').length;
}
