// `npm run sample`: makes the workbook of the sample that comes with the sources.
import { readFileSync } from 'node:fs';
import { readScriptFiles } from '../../src/local/server/script-files';
import { currentDist } from '../build/current-dist';
import { keptBook, scriptKey } from './kept-book';
import { SAMPLE_RECIPE, writeOwnSample } from './own-sample';
import { sampleSteps } from './sample';

/** Answers the name of the file. */
export async function writeSample(root: string): Promise<string> {
  const { folder: bundleDir } = await currentDist(root);
  const file = keptBook({ root, bundleDir, steps: sampleSteps(root), ...SAMPLE_RECIPE });
  return writeOwnSample(root, {
    script: scriptKey(readScriptFiles(bundleDir)),
    book: readFileSync(file, 'utf8'),
  });
}
