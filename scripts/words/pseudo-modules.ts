// The modules of words with the pseudo-language as one more language, for a build that is never pushed.
import { generateTexts } from './generate-texts';
import { generateLexicon } from './lexicon';
import { writePseudo } from './pseudo';

/** By their path from the root. The pseudo-language passes the checks of any other one. */
export async function pseudoModules(root: string, folder: string): Promise<ReadonlyMap<string, string>> {
  await writePseudo(root, folder);
  const [texts, lists] = [await generateTexts(folder), generateLexicon(folder)];
  const problems = [...texts.problems, ...lists.problems];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return new Map([...texts.files, ...lists.files]);
}
