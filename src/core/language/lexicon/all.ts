// All tables and lists of the lexicon, as they stand in the files below words/. The build puts the same texts, packed, in
// place of this file: see scripts/build/packed-lexicon.ts. A list of words that is given here takes less than half of its
// length in the script.
import { LEXICON } from '../../words/lists/lexicon';

/** What the files hold and their marks mean: see words/README.md. Lines of tables and families have all languages. */
export type Lexicon = typeof LEXICON;

export const lexicon = (): Lexicon => LEXICON;
