// The lines of a batch, read and checked as a whole before the first of them runs.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from '../../../src/core/base/reason-of';
import { NAME, namesIn } from './kept';

export interface Line {
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly as: string;
  /** Path of a file whose text goes into the input. */
  readonly text?: string;
  readonly dryRun: boolean;
  /** Path in the result, by the name that it is kept under. */
  readonly keep: Readonly<Record<string, string>>;
}

/** A line by its number in the file: what shall be done, or why it cannot be. */
export type Entry = { readonly number: number } & (
  { readonly line: Line } | { readonly problem: string; readonly command?: string }
);

export interface Known {
  readonly commands: ReadonlySet<string>;
  /** Who acts where a line does not say. */
  readonly as: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const EXAMPLE = '{"command":"who-am-i","as":"ana@example.org"}';

const FIELDS: Readonly<Record<string, { is(value: unknown): boolean; readonly takes: string }>> = {
  command: { is: isText, takes: 'the name of a command' },
  input: { is: isObject, takes: 'an object, such as {"title":"Water"}' },
  as: { is: isText, takes: 'an address' },
  text: { is: isText, takes: 'the path of a file' },
  dryRun: { is: (value) => typeof value === 'boolean', takes: 'true or false' },
  keep: {
    is: (value) =>
      isObject(value) &&
      Object.entries(value).every(([name, path]) => NAME.test(name) && typeof path === 'string'),
    takes: 'names, in letters and digits, with paths in the result, such as {"ask":"rows.0.id"}',
  },
};

function wrongField(json: Json): string | undefined {
  for (const [name, value] of Object.entries(json)) {
    const field = FIELDS[name];
    if (!field) return `"${name}" is not known. A line takes ${Object.keys(FIELDS).join(', ')}.`;
    if (!field.is(value)) return `"${name}" takes ${field.takes}.`;
  }
  return undefined;
}

function wrongName(json: Json, kept: ReadonlySet<string>): string | undefined {
  const name = namesIn([json['input'], json['as'], json['text']]).find((one) => !kept.has(one));
  if (name === undefined) return undefined;
  return `"$${name}" is kept by no line above. Add "keep":{"${name}":"path.in.result"} to the line that makes it, or write "$$${name}" for the text itself.`;
}

function wrongText(text: unknown): string | undefined {
  if (typeof text !== 'string' || namesIn(text).length > 0 || existsSync(resolve(text))) return undefined;
  return `There is no file ${resolve(text)}. Write in "text" where it is, from the folder of the call.`;
}

function wrong(json: Json, { commands, as }: Known, kept: ReadonlySet<string>): string | undefined {
  const { command } = json;
  if (command === undefined) return `"command" is missing. Write a line such as ${EXAMPLE}.`;
  const field = wrongField(json);
  if (field !== undefined) return field;
  if (!commands.has(String(command)))
    return `There is no command "${String(command)}". npm run -s upr -- commands lists them.`;
  if (json['as'] === undefined && as === undefined)
    return '"as" is missing. Add it to the line, or --as EMAIL to the call for all lines.';
  return wrongName(json, kept) ?? wrongText(json['text']);
}

function parsed(written: string): Json | string {
  try {
    const value: unknown = JSON.parse(written);
    if (isObject(value)) return value;
  } catch (error) {
    const encoding = written.includes('\0') ? ' Save the file as UTF-8.' : '';
    return `This is no JSON: ${reasonOf(error)}. Write one object a line, without line breaks in it, such as ${EXAMPLE}.${encoding}`;
  }
  return `This is no object. Write one a line, such as ${EXAMPLE}.`;
}

const lineOf = (json: Json, as: string): Line => ({
  input: {},
  as,
  dryRun: false,
  keep: {},
  ...(json as Partial<Line> & Pick<Line, 'command'>),
});

/** Every line that is not empty. What an earlier line keeps may be asked for by a later one. */
export function readLines(source: string, known: Known): readonly Entry[] {
  const kept = new Set<string>();
  return source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((written, index) => ({ written: written.trim(), number: index + 1 }))
    .filter(({ written }) => written !== '')
    .map(({ written, number }): Entry => {
      const json = parsed(written);
      if (typeof json === 'string') return { number, problem: json };
      const problem = wrong(json, known, kept);
      // A line that is wrong in one thing still tells what it would have kept, so that each fault is told once.
      if (isObject(json['keep'])) for (const name of Object.keys(json['keep'])) kept.add(name);
      if (problem === undefined) return { number, line: lineOf(json, known.as ?? '') };
      return { number, problem, ...(isText(json['command']) && { command: String(json['command']) }) };
    });
}
