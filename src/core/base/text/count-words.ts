// Counts words as Microsoft Word does, which is what the receiving office checks a word limit with.

/** Scripts written without spaces: Word counts each of their signs. */
const SIGN_OF_ITS_OWN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * How many words a text has, by Word's rule: what stands between spaces, tabs and line breaks is one word, so
 * `well-being`, `and/or`, `2024/25`, an address of a page and a sign on its own (`–`, `&`, `•`) each count as one.
 * A no-break space separates like any other. An en or em dash without spaces parts two words (`rights—and`,
 * `“no”—“never”`), as in current versions of Word; older ones count one, so the count errs on the safe side.
 * Chinese and Japanese signs count one each.
 */
export function countWords(text: string): number {
  const spaced = text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(?<=\S)[\u2013\u2014]+(?=\S)/g, ' ')
    .replace(SIGN_OF_ITS_OWN, ' $& ');
  return spaced.match(/\S+/g)?.length ?? 0;
}
