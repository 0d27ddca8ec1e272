// Makes TypeScript of the catalogues, words/<language>/<area>.json, and of the pages of the guide.
import { readCatalogues } from './catalogues';
import { compileCatalogues } from './compile';
import type { Generated } from './lexicon';
import { messageReader } from './message-format';
import { pluralRules } from './plural-rules';
import { PSEUDO } from './pseudo';
import { writeModules } from './write-modules';

const PSEUDO_INFO = { name: '⟦Pséúdó⟧', direction: 'ltr', tag: 'en-GB' } as const;

/** With the pseudo-language as one more language where it is asked for. */
export async function generateTexts(root: string, withPseudo = false): Promise<Generated> {
  const catalogues = readCatalogues(root);
  const [read, ruleOf] = await Promise.all([messageReader(), pluralRules()]);
  const compiled = compileCatalogues(catalogues, { read, ruleOf });
  const languages = withPseudo ? { ...catalogues.languages, [PSEUDO]: PSEUDO_INFO } : catalogues.languages;
  const modules = writeModules(compiled, languages, ruleOf);
  const files = [...modules].map(([path, content]) => [`src/core/words/${path}`, content] as const);
  return { files: new Map(files), problems: compiled.problems };
}
