// What stands apart from the script, since most calls do not need it: the commands of each area, and some parts of the
// shell. The rest of the script calls them by stubs, which bring them in when they are first called (link.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';

/** Files of which src/addin sees stubs of the exported functions: they may export nothing else that runs. */
const LATE_FILES: Readonly<Record<string, string>> = {
  fill: 'src/addin/docx/fill.ts',
  templates: 'src/addin/commands/templates.ts',
  guide: 'src/core/workbook/guide/pages.ts',
  trial: 'src/addin/google/account/word-with-note.ts',
  above: 'src/core/from-above.ts',
  drawn: 'src/addin/engine/drawn.ts',
  check: 'src/addin/engine/check.ts',
  account: 'src/addin/engine/check-account.ts',
  send: 'src/addin/engine/send-mail.ts',
  undo: 'src/addin/engine/undo.ts',
  erase: 'src/addin/engine/erase.ts',
  leaving: 'src/addin/engine/leaving.ts',
};

const REGISTRY = 'src/core/commands.ts';
const AREA = 'area:';

interface Face {
  /** Where it is defined: the file from src/core, and the area that this is in. */
  readonly file: string;
  readonly area: string;
  /** As the registry names it. */
  readonly value: string;
  /** As JSON: name, audience, pace, title, and whether it makes sense before set-up. */
  readonly said: Readonly<Record<string, unknown>>;
}

const listed = (registry: string): readonly string[] =>
  (/plannedCommands = \[([^\]]*)\]/.exec(registry)?.[1] ?? '').match(/\w+/g) ?? [];

/** The file, from src/core, of each value that the registry imports. */
const filesIn = (registry: string): ReadonlyMap<string, string> =>
  new Map(
    [...registry.matchAll(/import \{([^}]*)\} from '\.\/([^']+)'/g)].flatMap(([, values = '', file = '']) =>
      (values.match(/\w+/g) ?? []).map((value) => [value, file] as const),
    ),
  );

async function saidBy(root: string, plugins: readonly Plugin[]): Promise<readonly Face['said'][]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [REGISTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'given',
    plugins: [...plugins],
    logLevel: 'error',
  });
  const commands: unknown = vm.runInNewContext(
    `${outputFiles[0]?.text ?? ''};given.plannedCommands.map(({ name, audience, pace, title, beforeSetUp }) =>
      ({ name, audience, pace, title, beforeSetUp }))`,
    {},
  );
  return JSON.parse(JSON.stringify(commands)) as Face['said'][];
}

async function readFaces(root: string, plugins: readonly Plugin[]): Promise<readonly Face[]> {
  const registry = readFileSync(join(root, REGISTRY), 'utf8');
  const files = filesIn(registry);
  const said = await saidBy(root, plugins);
  return listed(registry).map((value, at) => {
    const file = files.get(value);
    if (file === undefined || said[at] === undefined)
      throw new Error(`${REGISTRY} lists ${value} in a way that the build cannot read.`);
    return { file, area: file.split('/')[0] ?? '', value, said: said[at] };
  });
}

/** src/addin/commands/planned.ts as the script has it. */
const plannedModule = (faces: readonly Face[]): string => `
  const face = (area, said) => {
    const whole = () => __late('${AREA}' + area).commands[said.name];
    return {
      ...said,
      get input() { return whole().input; },
      get reads() { return whole().reads; },
      get rechecks() { return whole().rechecks; },
      plan: (...given) => whole().plan(...given),
    };
  };
  export const planned = new Map(
    Object.entries(${JSON.stringify(
      Object.fromEntries(
        [...new Set(faces.map(({ area }) => area))].map((area) => [
          area,
          faces.filter((one) => one.area === area).map(({ said }) => said),
        ]),
      ),
    )}).flatMap(([area, all]) => all.map((said) => [said.name, face(area, said)])),
  );`;

const areaModule = (faces: readonly Face[], area: string): string => {
  const own = faces.filter((one) => one.area === area);
  return [
    ...own.map(({ value, file }) => `import { ${value} } from './${file}';`),
    `const all = [${own.map(({ value }) => value).join(', ')}];`,
    'export const commands = Object.fromEntries(all.map((command) => [command.name, command]));',
  ].join('\n');
};

const stubs = (id: string, source: string): string =>
  [...new Set([...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name))]
    .map((name) => `export const ${name} = (...given) => __late('${id}').${name}(...given);`)
    .join('\n');

export interface LateParts {
  /** Entries of the build besides the script's own, by the id under which they are asked for. */
  readonly entries: Readonly<Record<string, string>>;
  readonly plugin: Plugin;
}

const escaped = (path: string): string => path.replace(/\.ts$/, '').replace(/[./]/g, '\\$&');

/** The parts, and the plugin that puts stubs in their place. */
export async function lateParts(root: string, plugins: readonly Plugin[]): Promise<LateParts> {
  const faces = await readFaces(root, plugins);
  const areas = [...new Set(faces.map(({ area }) => area))];
  const files = Object.entries(LATE_FILES).map(
    ([id, file]) =>
      [id, file, new RegExp(`(^|/)${escaped(file).split('\\/').slice(-2).join('/')}$`)] as const,
  );
  const plugin: Plugin = {
    name: 'late-parts',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^area:/ }, ({ path }) => ({ path: path.slice(AREA.length), namespace: 'area' }));
      onLoad({ filter: /.*/, namespace: 'area' }, ({ path }) => ({
        contents: areaModule(faces, path),
        resolveDir: join(root, 'src', 'core'),
        loader: 'ts',
      }));
      onLoad({ filter: /addin[\\/]commands[\\/]planned\.ts$/ }, () => ({
        contents: plannedModule(faces),
        loader: 'js',
      }));
      onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) => {
        if (!/[\\/]src[\\/]addin[\\/]/.test(importer)) return undefined;
        const wanted = join(resolveDir, path).replaceAll('\\', '/');
        const found = files.find(([, , pattern]) => pattern.test(wanted));
        return found && { path: found[0], namespace: 'stubs' };
      });
      onLoad({ filter: /.*/, namespace: 'stubs' }, ({ path }) => ({
        contents: stubs(path, readFileSync(join(root, LATE_FILES[path] ?? ''), 'utf8')),
        loader: 'js',
      }));
    },
  };
  return {
    entries: {
      ...LATE_FILES,
      ...Object.fromEntries(areas.map((area) => [`${AREA}${area}`, `${AREA}${area}`])),
    },
    plugin,
  };
}
