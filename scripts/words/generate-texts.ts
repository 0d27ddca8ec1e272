// Makes TypeScript of the catalogues, words/<language>/*.json, and of the pages of the guide.
import { readCatalogues, type Catalogues } from './catalogues';
import { compileCatalogues, type CompiledWords } from './compile';
import type { GeneratedLexicon } from './lexicon';
import { messageReader } from './message-format';
import { pluralRules } from './plural-rules';
import { writeModules } from './write-modules';

interface Texts {
  readonly catalogues: Catalogues;
  readonly compiled: CompiledWords;
  /** The modules that are made of what was compiled, by their path from the root. */
  readonly modulesOf: (compiled: CompiledWords) => ReadonlyMap<string, string>;
}

export async function readTexts(root: string): Promise<Texts> {
  const catalogues = readCatalogues(root);
  const [read, ruleOf] = await Promise.all([messageReader(), pluralRules()]);
  return {
    catalogues,
    compiled: compileCatalogues(catalogues, { read, ruleOf }),
    modulesOf: (compiled) =>
      new Map(
        [...writeModules(compiled, catalogues.languages, ruleOf)].map(([path, content]) => [
          `src/core/words/${path}`,
          content,
        ]),
      ),
  };
}

export async function generateTexts(root: string): Promise<GeneratedLexicon> {
  const { compiled, modulesOf } = await readTexts(root);
  const { problems } = compiled;
  return { files: problems.length > 0 ? new Map() : modulesOf(compiled), problems };
}
