// Reading a command line: words, and flags with or without a value; and what is said about how to call a script.
import { parseArgs } from 'node:util';
import { reasonOf } from '../../src/core/base/reason-of';

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Arguments {
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
}

export interface KnownArguments {
  /** Flags that are followed by a value. */
  readonly values: readonly string[];
  readonly flags: readonly string[];
}

const known = ({ values, flags }: KnownArguments): string =>
  [...values.map((name) => `--${name} VALUE`), ...flags.map((name) => `--${name}`)].join(', ');

/** Splits the arguments; throws a UsageError that names what is not known or lacks its value. */
export function readArguments(args: readonly string[], allowed: KnownArguments): Arguments {
  const options = Object.fromEntries([
    ...allowed.values.map((name) => [name, { type: 'string' }] as const),
    ...allowed.flags.map((name) => [name, { type: 'boolean' }] as const),
  ]);
  // Not strict, because Node's own words about a mistake are for programmers.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const words: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const type = options[name]?.type;
    if (!type) throw new UsageError(`${rawName} is not known here. Known: ${known(allowed)}.`);
    if (type === 'boolean' && value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    if (type === 'boolean') flags.add(name);
    else if (value === undefined) throw new UsageError(`${rawName} needs a value after it.`);
    else values[name] = value;
  }
  return { words, values, flags };
}

/** Runs a script. Answers 0 for `--help`, 1 when the work fails, 2 when the call is wrong: then it says what to type. */
export async function runScript(
  argv: readonly string[],
  usage: string,
  work: () => Promise<number>,
  help = usage,
): Promise<number> {
  if (argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  try {
    return await work();
  } catch (error) {
    console.error(reasonOf(error));
    if (error instanceof UsageError) console.error(usage);
    return error instanceof UsageError ? 2 : 1;
  }
}
