// Builds with other words than those in src/core/words, such as those of the pseudo-language.
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** `files` are the modules of words by their path from the root; those that it lacks are taken as they stand. */
export const otherWords = (root: string, files: ReadonlyMap<string, string>): Plugin => ({
  name: 'other-words',
  setup({ onLoad }) {
    const contents = new Map([...files].map(([path, content]) => [join(root, path), content]));
    onLoad({ filter: /src[\\/]core[\\/]words[\\/]/ }, ({ path }) => {
      const found = contents.get(path);
      return found === undefined ? undefined : { contents: found, loader: 'ts' };
    });
  },
});
