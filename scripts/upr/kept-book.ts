// Workbooks in which the first commands are done already, such as the sample, kept for whoever wants another: making the
// sample takes 20 seconds, copying it none.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { functionName } from '../../src/core/base/function-name';
import type { CallResponse } from '../../src/core/workbook/command/types';
import { openHeadless } from '../../src/local/server/headless';
import type { ScriptFiles } from '../../src/local/server/runtime';
import { readScriptFiles } from '../../src/local/server/script-files';
import { beginAs } from '../../src/local/server/store/begin-as';
import { filesBelow } from '../words/shelf';
import type { Step } from './sample';

export interface Recipe {
  readonly root: string;
  /** Whose script does the steps. */
  readonly bundleDir: string;
  readonly steps: readonly Step[];
  /** Done after those, on a copy of the book in which they are. */
  readonly more?: readonly Step[];
  readonly as: string;
  /** In which the steps are done: en without it. */
  readonly language?: string;
  /** How dates are typed. */
  readonly locale?: string;
}

/** The commit that a script names says nothing of what it does, nor do names of modules that are numbers. */
const NAMES = /\d+\.\d+\.\d+ \([0-9a-f]{10}\)|(?<=["\s]c-)[0-9a-z]+(?=["\s]|$)/g;
const CODE_PAGE = /^(?:part-\d+|meaning)$/;

/** Of what the script does, whatever the names of its modules, and the order that they stand in by them. */
export function scriptKey({ code, panels }: ScriptFiles): string {
  const pages = Object.entries(panels).flatMap(([name, text]) => (CODE_PAGE.test(name) ? [text] : []));
  const lines = [code, ...pages].flatMap((text) =>
    text.split('\n').filter((line) => !/^const (?:pages|pushed)=/.test(line)),
  );
  const unnamed = lines.map((line) => line.replace(NAMES, '')).sort();
  return createHash('sha256').update(unnamed.join('\n')).digest('hex');
}

/**
 * Of all that the workbook comes from: the steps with their rows, the script, what stands for Google, and the day, since
 * what is due is counted from it. The day comes first, by which old ones are told.
 */
function keyOf({ root, bundleDir: _, more = [], ...recipe }: Recipe, script: ScriptFiles): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([recipe, more]))
    .update(scriptKey(script));
  for (const file of filesBelow(join(root, 'src', 'local'), '.ts'))
    hash.update(`${file}\n`).update(readFileSync(join(root, 'src', 'local', `${file}.ts`)));
  return `${today()}-${hash.digest('hex').slice(0, 32)}`;
}
const today = (): string => new Date().toISOString().slice(0, 10);

/** Puts a workbook there with what is known of the recipe; answers the steps that are still to be done. */
function begin(recipe: Recipe, file: string): readonly Step[] {
  const { steps, more = [] } = recipe;
  if (more.length === 0) return steps;
  beginAs(file, keptBook({ ...recipe, more: [] }));
  return more;
}

/** Makes the workbook in a file; throws at the first step that is refused. */
function make(recipe: Recipe, script: ScriptFiles, file: string): void {
  const { as, language, locale } = recipe;
  const todo = begin(recipe, file);
  const { code, panels } = script;
  const book = openHeadless(file, {
    ...{ as, bundleCode: code, panels },
    ...(language !== undefined && { language }),
    ...(locale !== undefined && { locale }),
  });
  try {
    for (const { command, request } of todo) {
      const answer = book.call(functionName(command), request) as CallResponse;
      if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
    }
  } finally {
    book.close();
  }
}

/** The file of a workbook in which the steps are done, made when none is kept; it is there to be copied (`beginAs`). */
export function keptBook(recipe: Recipe): string {
  const folder = join(recipe.root, '.cache', 'books');
  const script = readScriptFiles(recipe.bundleDir);
  const kept = join(folder, `${keyOf(recipe, script)}.upr.json`);
  if (existsSync(kept)) return kept;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (/^\d/.test(name) && name < today()) rmSync(join(folder, name), { force: true });
  const apart = mkdtempSync(join(folder, 'making-'));
  try {
    make(recipe, script, join(apart, 'book.upr.json'));
    renameSync(join(apart, 'book.upr.json'), kept);
  } finally {
    rmSync(apart, { recursive: true, force: true });
  }
  return kept;
}
