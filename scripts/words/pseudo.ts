// The pseudo-language qps, made of English as a new language is: its files and its line. Its words are accented and two
// fifths longer, between ⟦ and ⟧. What shows on screen without these brackets stands in no catalogue; what does not fit
// would not fit in a longer language either.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languagesFile, pageFile, readCatalogues, readLanguages } from './catalogues';
import { catalogueTexts } from './homes';
import { isChoice, messageReader, written, type FormatPart, type FormatReader } from './message-format';
import type { Tree } from './tree';

export const PSEUDO = 'qps';

const PLAIN = 'aeiouncszyAEIOUNCSZY';
const ACCENTED = 'áéíóúñçšžýÁÉÍÓÚÑÇŠŽÝ';
const LONGER = 0.4;
/** In pieces, as words are, so that lines break. */
const FILLING = ' ~~~~~';

const accented = (words: string): string =>
  words.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

const accentedParts = (parts: readonly FormatPart[]): readonly FormatPart[] =>
  parts.map((part) => {
    if (typeof part === 'string') return accented(part);
    if (!isChoice(part)) return part;
    const forms = Object.entries(part.forms).map(([form, inside]) => [form, accentedParts(inside)] as const);
    return { ...part, forms: Object.fromEntries(forms) };
  });

/** How many letters a reader sees at most: places count as a short word. */
const lengthOf = (parts: readonly FormatPart[]): number =>
  parts.reduce((length, part) => {
    if (typeof part === 'string') return length + part.length;
    return length + (isChoice(part) ? Math.max(...Object.values(part.forms).map(lengthOf)) : 5);
  }, 0);

/** A text in the pseudo-language; an empty one stays empty. */
export function pseudo(parts: readonly FormatPart[]): readonly FormatPart[] {
  const length = lengthOf(parts);
  if (length === 0) return parts;
  const filling = FILLING.repeat(length).slice(0, Math.ceil(length * LONGER) + 1);
  return ['⟦', ...accentedParts(parts), `${filling}⟧`];
}

const pseudoText = (text: string, read: FormatReader): string => written(pseudo(read(text)));

const pseudoTree = (tree: Tree, read: FormatReader): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value, read) : pseudoTree(value, read),
    ]),
  );

/** The marks of Markdown stay in front of the line. */
const pseudoPage = (markdown: string, read: FormatReader): string =>
  markdown.replace(
    /^(#+ |- |\d+\. )?(.+)$/gm,
    (_, mark: string = '', text: string) => `${mark}${pseudoText(text, read)}`,
  );

/** Days and months are accented; what texts are compared with stays, as it does in every language. */
const pseudoTable = (table: string): string =>
  table.replace(/^((?:days|months)\t)(.*)$/gm, (_, key: string, words: string) => key + accented(words));

/** Writes words/ of `root`, and the pseudo-language as one more, below `folder`. */
export async function writePseudo(root: string, folder: string): Promise<void> {
  const read = await messageReader();
  const languages = readLanguages(root);
  const [source = 'en'] = Object.keys(languages);
  const { areas, pages } = readCatalogues(root);
  const put = (file: string, content: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'words'), join(folder, 'words'), { recursive: true });
  put(languagesFile, JSON.stringify({ ...languages, [PSEUDO]: { ...languages[source], name: '⟦Pséúdó⟧' } }));
  const made = areas.map(({ area, trees }) => [PSEUDO, area, pseudoTree(trees[source] ?? {}, read)] as const);
  for (const [file, content] of catalogueTexts(made)) put(file, content);
  for (const [page, versions] of Object.entries(pages))
    put(pageFile(PSEUDO, page), pseudoPage(versions[source] ?? '', read));
  const table = readFileSync(join(root, 'words', source, 'language.tsv'), 'utf8');
  put(`words/${PSEUDO}/language.tsv`, pseudoTable(table));
}
