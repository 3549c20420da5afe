/** One figure as Prometheus reads it. */
interface Figure {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** What stands in an answer of `/metrics`. */
export interface Figures {
  all: readonly Figure[];
  /** Names of the metrics with the type that each is said to have. */
  types: ReadonlyMap<string, string>;
  /** The value of a figure with exactly these labels; undefined when there is none. */
  value(name: string, labels?: Record<string, string>): number | undefined;
  /** The values that a label has, over all figures of a name. */
  labelled(name: string, label: string): string[];
}

const LINE = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-zA-Z_]\w*)="((?:[^"\\]|\\.)*)"(?:,|$)/g;

/** Reads the text format of Prometheus, version 0.0.4. Throws on a line that is none. */
export function figuresIn(text: string): Figures {
  const types = new Map<string, string>();
  const all = text.split('\n').flatMap((line): Figure[] => {
    const [, typed = '', type = ''] = /^# TYPE (\S+) (\S+)$/.exec(line) ?? [];
    if (typed) types.set(typed, type);
    if (line === '' || line.startsWith('#')) return [];
    const [, name, labels = '', value] = LINE.exec(line) ?? [];
    if (name === undefined) throw new Error(`This is no line of figures: ${line}`);
    const pairs = [...labels.matchAll(LABEL)].map(([, key = '', held = '']) => [key, held] as const);
    return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }];
  });
  const key = (labels: Record<string, string>) => JSON.stringify(Object.entries(labels).sort());
  return {
    all,
    types,
    value: (name, labels = {}) => all.find((figure) => figure.name === name && key(figure.labels) === key(labels))?.value,
    labelled: (name, label) =>
      [...new Set(all.filter((figure) => figure.name === name).flatMap(({ labels }) => labels[label] ?? []))].sort(),
  };
}
