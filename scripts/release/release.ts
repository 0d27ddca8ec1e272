// `npm run release`: the file to hand on, and with a version its commit and tag first.
import type { BuildResult } from '../build/bundle';
import { readArguments, runScript, UsageError } from '../upr/arguments';
import { makeVersion } from './new-version';
import { writeRelease } from './release-zip';

const USAGE = `npm run release -- [VERSION]
  Makes release/upr-workbook-….zip: the built script, and a page by which it is pasted without a terminal.
  VERSION  such as 0.2.0: before, package.json and what is new in CHANGELOG.md get it, and the commit its tag; nothing is pushed`;

export const release = (root: string, argv: readonly string[], build: () => Promise<BuildResult>) =>
  runScript(argv, USAGE, async () => {
    const { words } = readArguments(argv, { values: [], flags: [] });
    if (words.length > 1) throw new UsageError('One version at a time.');
    for (const version of words) {
      const tag = makeVersion(root, version);
      console.log(`${tag} is tagged. Left to do: git push origin HEAD ${tag}`);
    }
    console.log(`Wrote ${writeRelease(root, (await build()).folder)}`);
    return 0;
  });
