// Reading a command line: flags with or without a value, and the words between them.

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Arguments {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

export interface Allowed {
  /** Flags that are followed by a value. */
  readonly values: readonly string[];
  readonly flags: readonly string[];
}

/** Splits the arguments; throws a UsageError that names what is not known or lacks its value. */
export function readArguments(args: readonly string[], allowed: Allowed): Arguments {
  const words: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const name = word.replace(/^--/, '');
    if (!word.startsWith('--')) words.push(word);
    else if (allowed.flags.includes(name)) flags.add(name);
    else if (allowed.values.includes(name)) {
      const value = args[(index += 1)];
      if (value === undefined) throw new UsageError(`${word} needs a value after it.`);
      values[name] = value;
    } else throw new UsageError(`${word} is not known here. Known: ${known(allowed)}.`);
  }
  return { words, values, flags };
}

const known = ({ values, flags }: Allowed): string =>
  [...values.map((name) => `--${name} VALUE`), ...flags.map((name) => `--${name}`)].join(', ');
