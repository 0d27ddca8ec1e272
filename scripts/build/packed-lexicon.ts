// The lexicon is written to be read and corrected; the script that is built carries it packed, and unpacks it when it is
// first used.
import { dirname } from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { packText } from './pack-text';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The lexicon that the file gives, as JSON of characters below 256. */
async function lexiconJson(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'given',
    logLevel: 'error',
  });
  const texts: unknown = vm.runInNewContext(`${outputFiles[0]?.text ?? ''};given.lexicon()`, {});
  return JSON.stringify(texts).replace(/[^\0-\xff]/g, escaped);
}

export const packedLexicon: Plugin = {
  name: 'packed-lexicon',
  setup({ onLoad }) {
    onLoad({ filter: /core[\\/]language[\\/]lexicon[\\/]all\.ts$/ }, async ({ path }) => ({
      contents: `
        import { unpackText } from './unpack';
        let known;
        export const lexicon = () =>
          (known ??= JSON.parse(unpackText(${JSON.stringify(packText(await lexiconJson(path)))})));`,
      resolveDir: dirname(path),
      loader: 'ts',
    }));
  },
};
