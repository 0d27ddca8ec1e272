// Letters to begin with, in the language of who writes. `{name}` and `{workgroup}` are filled in for each reader.
import type { Language } from '../../base/messages/text';
import * as t from '../../words/people/group-letters';

export interface LetterSample {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
}

const OFFERED = ['news', 'help', 'reading'] as const;

export const letterSamples = (language: Language): readonly LetterSample[] =>
  OFFERED.map((id) => {
    const { name, subject, text } = t.offered[id];
    return { id, name: name[language], subject: subject[language], text: text[language] };
  });
