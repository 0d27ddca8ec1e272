// Texts that nothing shows: everything is bundled with words that are the names of their keys, and what the bundler drops
// everywhere is used nowhere.
import { build } from 'esbuild';
import { pageFiles } from '../build/panels';
import { isGroup, type CompiledWords, type CompiledGroup, type CompiledText } from './compile';
import { readTexts } from './generate-texts';
import { placeOf } from './homes';
import { otherWords } from './other-words';

/** Where running begins. */
const entriesOf = (root: string): readonly string[] => [
  'src/addin/main.ts',
  'src/local/page/main.ts',
  'src/local/server/worker.ts',
  'scripts/cli.ts',
  'scripts/start/main.ts',
  'scripts/google/google.ts',
  ...pageFiles(root),
];

/** The keys of an area, each text with a mark of its own for words; `marks` has them with where they stand. */
function marked(keys: CompiledGroup, where: string, marks: Map<string, string>): CompiledGroup {
  const markedText = (text: CompiledText, place: string): CompiledText => {
    const mark = `key-${marks.size}-of-words`;
    marks.set(mark, place);
    return { ...text, texts: text.texts.map(() => [mark]) };
  };
  return new Map(
    [...keys].map(([key, one]) => {
      const place = `${where}${key}`;
      return [key, isGroup(one) ? marked(one, `${place}.`, marks) : markedText(one, place)];
    }),
  );
}

/** What is used nowhere, each with file, key and remedy. */
export async function unusedTexts(
  root: string,
  entries: readonly string[] = entriesOf(root),
): Promise<readonly string[]> {
  const { catalogues, compiled, modulesOf } = await readTexts(root);
  const [source = ''] = Object.keys(catalogues.languages);
  const marks = new Map<string, string>();
  const areas: CompiledWords['areas'] = compiled.areas.map(({ area, keys }) => ({
    area,
    keys: marked(keys, `${placeOf(source, area)}: `, marks),
  }));
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...entries],
    bundle: true,
    write: false,
    outdir: 'unused',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.docx': 'empty', '.png': 'empty' },
    tsconfigRaw: '{}',
    logLevel: 'error',
    plugins: [otherWords(root, modulesOf({ ...compiled, areas }))],
  });
  const built = new Set(outputFiles.flatMap(({ text }) => text.match(/key-\d+-of-words/g) ?? []));
  return [...marks]
    .filter(([mark]) => !built.has(mark))
    .map(([, place]) => `${place}: nothing shows this text: remove it from every language.`);
}
