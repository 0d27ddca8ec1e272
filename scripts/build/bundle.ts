// Builds what is pushed to Apps Script: one script with a top-level function for each entry point, and the panels.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import { buildPanels } from './panels';

type EntryPoints = Readonly<Record<string, readonly [string, string]>>;

const GLOBAL = 'App';

/** The script without its stubs. Static and private class fields are lowered: Apps Script does not parse them. */
async function bundleCode(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/addin/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    platform: 'browser',
    target: 'es2020',
    supported: { 'class-private-field': false, 'class-static-field': false, 'class-static-blocks': false },
    loader: { '.docx': 'base64' },
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Apps Script finds entry points by their top-level declarations, so each gets one. */
function stubsFor(code: string): string {
  const entryPoints = vm.runInNewContext(`${code};${GLOBAL}.entryPoints`, {}) as EntryPoints;
  const stubs = Object.entries(entryPoints).map(
    ([name, [kind, target]]) =>
      `function ${name}(request){return ${GLOBAL}.${kind}(${JSON.stringify(target)},request)}`,
  );
  return [
    ...stubs,
    `function onOpen(){${GLOBAL}.onOpen()}`,
    `function describeCommands(){return ${GLOBAL}.describe()}`,
  ].join('\n');
}

/** Code.js as it is pushed. */
export async function buildScript(root: string): Promise<string> {
  const code = await bundleCode(root);
  return `${code}\n${stubsFor(code)}\n`;
}

export interface Built {
  readonly folder: string;
  readonly bytes: number;
}

/** Builds everything into dist/. */
export async function buildAll(root: string): Promise<Built> {
  const folder = join(root, 'dist');
  const code = await buildScript(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Code.js'), code);
  copyFileSync(join(root, 'appsscript.json'), join(folder, 'appsscript.json'));
  await buildPanels(folder, root);
  return { folder, bytes: Buffer.byteLength(code) };
}
