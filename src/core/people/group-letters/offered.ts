// Letters to begin with, in the language of who writes. `{name}` and `{workgroup}` are filled in for each reader.
import { LANGUAGES, type Language } from '../../base/messages/text';
import * as t from '../../words/people/group-letters';

export interface OfferedLetter {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
}

const OFFERED = ['news', 'help', 'reading'] as const;

/** All of them in all languages: a letter may be in another one than the panel. */
export const offeredLetters = (): readonly OfferedLetter[] =>
  LANGUAGES.flatMap((language) =>
    OFFERED.map((id) => {
      const { name, subject, text } = t.offered[id];
      return { id, language, name: name[language], subject: subject[language], text: text[language] };
    }),
  );
