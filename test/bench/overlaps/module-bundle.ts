// The detection as it is built: how large it is, and how quick it runs in a bare context.
import { join } from 'node:path';
import { createContext, runInContext, runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { given, runAgain } from './child';
import { createCorpus } from './corpus';
import { median } from './metrics';
import { timedNow } from './timing';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const ROUNDS = 5;
const SEED = 2027;
const MODULE = '--module=';

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
    entryPoints: [join('src', 'core', 'language', 'matching', 'overlaps.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'detection',
    target: 'es2020',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

const CALL = 'detection.findOverlaps(JSON.parse(given), { ignored: [] }).pairs.length';

async function figuresOf(count: number): Promise<ModuleFigures> {
  const code = await bundled();
  const texts = JSON.stringify(createCorpus(count, SEED).submissions);
  const bare = createContext(Object.assign(Object.create(null) as object, { given: texts }));
  runInContext(code, bare);
  runInThisContext(`var given = ${JSON.stringify(texts)};`);
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

/** Runs as the process that `measureModule` starts; false where this process is another. */
export async function ranForModule(): Promise<boolean> {
  const count = given(MODULE);
  if (count === undefined) return false;
  process.stdout.write(JSON.stringify(await figuresOf(Number(count))));
  return true;
}

/** The figures of the module, compared on so many submissions. */
export const measureModule = (count: number): ModuleFigures =>
  JSON.parse(runAgain([`${MODULE}${count}`])) as ModuleFigures;
