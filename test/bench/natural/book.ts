// Natural texts as a coalition has them in its workbook: with the asks that it takes over from them, and their tags.
import { registrationDraft } from '../../../src/core/coverage/overlaps/registration-draft';
import { findAsks } from '../../../src/core/language/read-asks/asks-in-text';
import type { Book } from '../../../src/core/workbook/records/book';
import { bookOf } from '../../support/book';
import type { NaturalText } from './set';

/** Without texts each has its first sentences as a summary, as the form of registration proposes. */
export function bookOfTexts(texts: readonly NaturalText[], withText: boolean): Book {
  const issues = [...new Set(texts.flatMap(({ tags }) => tags))];
  return bookOf({
    SUB: texts.map(({ id, title, text, tags }) => {
      const registered = { id, title, summary: '', issues: [], asks: [], text };
      return {
        id,
        title,
        summary: withText ? '' : registrationDraft(registered, []).summary,
        issues: tags.map((tag) => `ISS-${issues.indexOf(tag)}`),
      };
    }),
    TXT: withText ? texts.map(({ id, text }) => ({ id: `TXT-${id}`, submission: id, part: 1, text })) : [],
    ASK: texts.flatMap(({ id, text }) =>
      findAsks(text).map((ask, i) => ({ id: `ASK-${id}-${i}`, submission: id, text: ask.text })),
    ),
    ISS: issues.map((name, i) => ({ id: `ISS-${i}`, name })),
    ...{ WG: [], COV: [], MEM: [], SET: [], REC: [], ORG: [] },
  });
}
