// What capabilities and late files say of themselves, read off the modules as they run, never off their text.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';

export const CORE = 'src/core';
const REGISTRY = `${CORE}/capabilities.ts`;
const SHELL = `${CORE}/shell-commands.ts`;
const BROUGHT = `${CORE}/brought.late.ts`;

/** What a capability brings to a point: the keys of a record, or none of a list or a function. */
export interface BroughtPart {
  readonly point: string;
  readonly shape: 'list' | 'record' | 'function' | 'other';
  readonly keys: readonly string[];
}

export interface Described {
  /** The folder from src/core, such as `people/joining`. */
  readonly folder: string;
  /** As JSON: name, audience, pace, title, and whether it makes sense before set-up. */
  readonly commands: readonly Readonly<Record<string, unknown>>[];
  readonly brings: readonly BroughtPart[];
  readonly isListed: boolean;
}

export interface LateFile {
  readonly id: string;
  readonly file: string;
  /** `function`, or what else it exports. */
  readonly kinds: readonly (readonly [name: string, kind: string])[];
}

export interface Descriptions {
  /** The commands of the shell, as those of a capability. */
  readonly shell: Described['commands'];
  readonly all: readonly Described[];
  readonly late: readonly LateFile[];
}

const under = (root: string, folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort();

const imports = (files: readonly string[], name: string): string =>
  files.map((file, at) => `import * as ${name}${at} from './${file}';`).join('\n');

const pairs = (files: readonly string[], name: string): string =>
  files.map((file, at) => `[${JSON.stringify(file)}, ${name}${at}]`).join(', ');

/** A script that says of each module what it exports; run on its own, it gives back plain data. */
const asking = (capabilities: readonly string[], late: readonly string[]): string => `
  ${imports(capabilities, 'c')}
  ${imports(late, 'l')}
  import { capabilities } from './${REGISTRY}';
  import { shellCommands } from './${SHELL}';
  const face = ({ name, audience, pace, title, beforeSetUp }) => ({ name, audience, pace, title, beforeSetUp });
  const shapeOf = (value) => Array.isArray(value) ? 'list'
    : typeof value === 'function' ? 'function'
    : value !== null && typeof value === 'object' ? 'record' : 'other';
  const part = ([point, value]) => {
    const shape = shapeOf(value);
    return { point, shape, keys: shape === 'record' ? Object.keys(value) : [] };
  };
  export const all = [${pairs(capabilities, 'c')}].map(([file, one]) => ({
    folder: file.split('/').slice(2, -1).join('/'),
    commands: (one.commands ?? []).map(face),
    brings: Object.entries(one).filter(([key]) => key !== 'commands').map(part),
    isListed: capabilities.includes(one),
  }));
  export const shell = shellCommands.map(face);
  export const late = [${pairs(late, 'l')}].map(([file, one]) => ({
    file, kinds: Object.entries(one).map(([key, value]) => [key, typeof value]),
  }));`;

/** Runs the modules, as the script would, and says what they export. */
export async function describeCapabilities(root: string, plugins: readonly Plugin[]): Promise<Descriptions> {
  const capabilities = under(root, CORE, '/capability.ts');
  const late = [...under(root, CORE, '.late.ts'), ...under(root, 'src/addin', '.late.ts')].filter(
    (file) => file !== BROUGHT,
  );
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: asking(capabilities, late), resolveDir: root, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'given',
    loader: { '.docx': 'base64', '.png': 'base64' },
    plugins: [...plugins],
    logLevel: 'error',
  });
  const given: unknown = vm.runInNewContext(`${outputFiles[0]?.text ?? ''};given`, {});
  const said = JSON.parse(JSON.stringify(given)) as {
    all: Described[];
    shell: Described['commands'];
    late: Omit<LateFile, 'id'>[];
  };
  return { ...said, late: said.late.map((one) => ({ ...one, id: basename(one.file, '.late.ts') })) };
}

const twice = (names: readonly string[]): string | undefined =>
  names.find((name, at) => names.indexOf(name) !== at);

const files = (some: readonly Described[]): string =>
  some.map(({ folder }) => `${folder}/capability.ts`).join(' and ');

/** A record's keys, such as kinds of letters, and what is no list: only one capability brings each. */
const only = ({ point, shape, keys }: BroughtPart): readonly string[] =>
  shape === 'list' ? [] : shape === 'record' ? keys.map((key) => `${point}.${key}`) : [point];

function commandTwice(all: readonly Described[]): string | undefined {
  const name = twice(all.flatMap(({ commands }) => commands.map((one) => String(one['name']))));
  if (name === undefined) return undefined;
  const where = all.filter(({ commands }) => commands.some((one) => one['name'] === name));
  return `The command ${name} is listed twice, in ${files(where)}: give one of them another name.`;
}

function broughtTwice(all: readonly Described[]): string | undefined {
  const name = twice(all.flatMap(({ brings }) => brings.flatMap(only)));
  if (name === undefined) return undefined;
  const where = all.filter(({ brings }) => brings.flatMap(only).includes(name));
  return `${name} is brought twice, by ${files(where)}: only one of them may.`;
}

function notOnlyFunctions(late: readonly LateFile[]): string | undefined {
  for (const { file, kinds } of late) {
    const other = kinds.find(([, kind]) => kind !== 'function');
    if (other)
      return `${file} exports ${other[0]}, which is no function but ${other[1]}: a late file is called by stubs. Move it into a file beside it.`;
  }
  return undefined;
}

/** A sentence with the file and the remedy where the descriptions do not fit together; undefined where they do. */
export function faultIn({ all, late }: Pick<Descriptions, 'all' | 'late'>): string | undefined {
  const lost = all.find(({ isListed }) => !isListed);
  if (lost) return `${CORE}/${lost.folder}/capability.ts is not in ${REGISTRY}: list it there.`;
  const id = twice(late.map((one) => one.id));
  const lateTwice =
    id === undefined ? undefined : `Two files bear the name ${id}.late.ts: rename one of them.`;
  return commandTwice(all) ?? broughtTwice(all) ?? lateTwice ?? notOnlyFunctions(late);
}
