// Letters to people of workgroups as they go out: what somebody wrote, who takes on a role, and a role that changes hands.
import { message, render, type Language } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { panelPaths } from '../../workbook/guide/panel-paths';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { oneLine, type Letter } from '../letters/letter';
import { filledIn } from './places';
import { outboxLetter, type OutboxLetter } from './outbox-letter';
import * as letterText from '../../words/people/letters/letter';
import * as t from '../../words/people/group-letters';

export interface GroupLetter {
  readonly subject: string;
  readonly letter: Letter;
  /** To whose co-chairs an answer goes where nobody sent it. */
  readonly workgroup: string;
}

export interface LetterReader {
  /** '' for a mailing list. */
  readonly name: string;
  readonly language: Language;
}

const MOST_NAMED = 4;

const groupsInWords = (book: Book, groups: readonly string[], language: Language): string => {
  const names = groups.slice(0, MOST_NAMED).map((id) => oneLine(book.labelOf('WG', id)));
  const more = groups.length - names.length;
  return [...names, ...(more > 0 ? [render(message(t.moreGroups, { count: more }), language)] : [])].join(
    ', ',
  );
};

/** A name may leave the workbook only where the person agreed to be listed. */
const named = (book: Book, person: string | undefined, language: Language): string => {
  const row = book.find('MEM', person ?? '');
  return row?.listed ? oneLine(row.name) : t.somebody[language];
};

function wordsOf(template: string, kept: OutboxLetter, book: Book, { name, language }: LetterReader) {
  const workgroup = groupsInWords(book, kept.groups, language);
  const say = (words: Parameters<typeof message>[0], values: Record<string, string>): string =>
    render(message(words, values), language);
  const addressed = name || t.everybody[language];
  if (template === 'letter')
    return {
      subject: filledIn(kept.subject, addressed, workgroup),
      lead: say(t.lead, { workgroup }),
      closing: [],
    };
  if (template === 'ask-role')
    return {
      subject: say(t.askSubject, { workgroup }),
      lead: say(t.askLead, { workgroup }),
      closing: [say(t.askWhat, {}), say(t.askAnswer, { path: panelPaths['join']?.[language] ?? '' })],
    };
  const [from, to] = [named(book, kept.from, language), named(book, kept.to, language)];
  return {
    subject: say(t.handOverSubject, { workgroup }),
    lead: kept.from ? say(t.handOverLead, { from, to, workgroup }) : say(t.newLead, { to, workgroup }),
    closing: [],
  };
}

/** The letter that a kept one makes for a reader. */
export function groupLetterFor(
  template: string,
  kept: OutboxLetter,
  reader: LetterReader,
  book: Book,
): GroupLetter {
  const { name, language } = reader;
  const { subject, lead, closing } = wordsOf(template, kept, book, reader);
  const workgroup = groupsInWords(book, kept.groups, language);
  const text = filledIn(kept.text, name || t.everybody[language], workgroup)
    .replace(/\r\n?/g, '\n')
    .trim();
  return {
    subject: oneLine(subject),
    letter: {
      greeting:
        name === ''
          ? t.helloAll[language]
          : render(message(letterText.hello, { name: oneLine(name) }), language),
      lead,
      sections: [{ title: '', facts: [], long: { label: '', text } }],
      closing,
    },
    workgroup: kept.groups[0] ?? '',
  };
}

/** The mail of a row of the Outbox; fails where its text is gone, or somebody else has the role by now. */
export function groupLetter(row: RowOf<'OBX'>, reader: LetterReader, book: Book): Outcome<GroupLetter> {
  const kept = outboxLetter(book, row);
  if (!kept) return failure(message(t.textGone));
  const group = book.find('WG', kept.groups[0] ?? '');
  if (row.template === 'ask-role' && group?.coChair1 && group.coChair2)
    return failure(message(t.roleTaken, { workgroup: group.name }));
  if (row.template === 'hand-over' && group && ![group.coChair1, group.coChair2].includes(kept.to ?? ''))
    return failure(message(t.handedBack, { workgroup: group.name }));
  return success(groupLetterFor(row.template, kept, reader, book));
}
