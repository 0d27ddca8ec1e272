// `npm run meaning`: installs the two packages of word vectors beside this file, for this only, and makes the table.
import { join } from 'node:path';
import { installOwnPackages } from '../install/own-packages';
import { makeMeaning } from './build-table';

/** Ends with 0, or with 1 where the packages cannot be installed. */
export function meaning(root: string): number {
  const status = installOwnPackages(join(root, 'scripts', 'meaning'));
  if (status === 0) makeMeaning(root);
  return status;
}
