// All tables and lists of the lexicon, as they stand in the files below words/. The build puts the same texts, packed, in
// place of this file: see scripts/build/packed-lexicon.ts. A list of words that is given here takes less than half of its
// length in the script.
import { LEXICON } from '../../words/lists/lexicon';

/** What the files hold and what their marks mean: see words/README.md. Here `=` stands for their `!`. */
export type Lexicon = typeof LEXICON;

export const lexicon = (): Lexicon => LEXICON;
