// The fixed words of submissions, in the terms that the UN itself uses in each language.
// Section headings follow the general guidelines for the review (Human Rights Council decision 17/119).
import { type Language } from '../../base/messages/text';
import { documentPrompts } from '../../words/submissions/documents/document';

/** Whether one of the texts in brackets still stands in what is written. */
export const isToBeWritten = (written: string, language: Language): boolean =>
  Object.values(documentPrompts).some((words) => written.includes(words[language]));
