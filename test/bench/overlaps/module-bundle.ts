// The detection as it is built: how large it is, and how quick it runs in a bare context.
import { join } from 'node:path';
import { createContext, runInContext, runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { packedLexicon } from '../../../scripts/build/packed-lexicon';
import type { ComparedSubmission } from './adapter';
import { median } from './metrics';
import { timedNow } from './timing';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const ROUNDS = 5;

export interface ModuleFigures {
  readonly kilobytes: number;
  readonly zipped: number;
  /** Time in a bare context by time in Node, the same bundle on the same texts. */
  readonly bareRatio: number;
}

async function bundled(): Promise<string> {
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [join('src', 'core', 'coverage', 'overlaps.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'detection',
    target: 'es2020',
    charset: 'utf8',
    inject: [join('scripts', 'build', 'builtins.ts')],
    plugins: [packedLexicon],
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

const CALL = 'detection.findOverlaps(JSON.parse(given), { ignored: [] }).pairs.length';

export async function moduleFigures(submissions: readonly ComparedSubmission[]): Promise<ModuleFigures> {
  const code = await bundled();
  const given = JSON.stringify(submissions);
  const bare = createContext(Object.assign(Object.create(null) as object, { given }));
  runInContext(code, bare);
  runInThisContext(`var given = ${JSON.stringify(given)};`);
  runInThisContext(code);
  const inBare = (): unknown => runInContext(CALL, bare);
  const inNode = (): unknown => runInThisContext(CALL);
  inBare();
  inNode();
  // In turns, so that what else the machine does meets both.
  const times = Array.from({ length: ROUNDS }, () => [
    timedNow(inBare).milliseconds,
    timedNow(inNode).milliseconds,
  ]);
  return {
    kilobytes: Buffer.byteLength(code) / 1000,
    zipped: gzipSync(code).length / 1000,
    bareRatio: median(times.map(([one]) => one ?? NaN)) / median(times.map(([, other]) => other ?? NaN)),
  };
}
