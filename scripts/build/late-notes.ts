// What stands as a note on each column and what each sheet is about are a tenth of the script and shown by few commands: they
// stand apart, and come in when one of them is read. Labels, which every row is written with, stay.
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';

const FOLDER = 'src/core/words/workbook/schema';
const LATER: readonly string[] = ['note', 'about'];
/** The part that holds them. */
export const NOTES = 'words:notes';

type Text = Readonly<Record<string, string>>;
interface Words {
  readonly [key: string]: Words | string;
}

const isText = (value: Words): value is Text => {
  const all = Object.values(value);
  return all.length > 0 && all.every((one) => typeof one === 'string');
};

/** All that the modules export, as it is when they run. */
async function wordsOf(root: string, plugins: readonly Plugin[]): Promise<ReadonlyMap<string, Words>> {
  const names = readdirSync(join(root, FOLDER)).map((file) => parse(file).name);
  const lines = names.map((name, at) => `import * as w${at} from './${FOLDER}/${name}';`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `${lines.join('\n')}\nexport const all = [${names.map((_, at) => `w${at}`).join(', ')}];`,
      resolveDir: root,
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'given',
    plugins: [...plugins],
    logLevel: 'error',
  });
  const said: unknown = vm.runInNewContext(`${outputFiles[0]?.text ?? ''};JSON.stringify(given.all)`, {});
  const all = JSON.parse(String(said)) as Words[];
  return new Map(names.map((name, at) => [name, all[at] ?? {}]));
}

/** Writes modules anew, and gathers what it left out of them. */
function writer() {
  const kept: Text[] = [];
  const written = (key: string, value: Words | string): string => {
    if (typeof value === 'string') return JSON.stringify(value);
    const languages = Object.keys(value);
    if (!isText(value))
      return `{${languages.map((one) => `${JSON.stringify(one)}:${written(one, value[one] ?? '')}`).join()}}`;
    if (!LATER.includes(key)) return `t(${languages.map((one) => JSON.stringify(value[one])).join()})`;
    kept.push(value);
    return `later(${kept.length - 1})`;
  };
  const module = (words: Words, languages: readonly string[]): string =>
    [
      `const t=(${languages.join()})=>({${languages.join()}});`,
      `const later=(at)=>({${languages.map((one) => `get ${one}(){return __late('${NOTES}').all[at].${one}}`).join()}});`,
      ...Object.entries(words).map(([key, one], at) => `const e${at}=${written(key, one)};`),
      `export{${Object.keys(words)
        .map((key, at) => `e${at} as ${key}`)
        .join()}};`,
    ].join('\n');
  return { kept, module };
}

export interface LateNotes {
  /** Contents of the part. */
  readonly part: string;
  readonly plugin: Plugin;
}

/** The modules of words of all sheets without their notes, and the part that has these. */
export async function lateNotes(root: string, plugins: readonly Plugin[]): Promise<LateNotes> {
  const words = await wordsOf(root, plugins);
  const languages = Object.keys(
    [...words.values()].find(({ about }) => about !== undefined)?.['about'] ?? {},
  );
  const { kept, module } = writer();
  const modules = new Map(Array.from(words, ([name, of]) => [name, module(of, languages)]));
  const plugin: Plugin = {
    name: 'late-notes',
    setup: ({ onLoad }) =>
      onLoad({ filter: /words[\\/]workbook[\\/]schema[\\/]\w+\.ts$/ }, ({ path }) => ({
        contents: modules.get(parse(path).name) ?? '',
        loader: 'js',
      })),
  };
  return { part: `export const all = ${JSON.stringify(kept)};`, plugin };
}
