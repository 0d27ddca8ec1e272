// Writes the documents that are made from code; `npm run docs` calls this.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DICTIONARY, dataDictionary } from './data-dictionary';

/** Writes them below `root` and answers with their paths. */
export function writeDocs(root: string): readonly string[] {
  writeFileSync(join(root, DATA_DICTIONARY), dataDictionary());
  return [DATA_DICTIONARY];
}
