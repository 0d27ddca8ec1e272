// Detects that a text which is taken in belongs to another submission: somebody chose the wrong file or row.
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { plainLine } from '../../base/rich-text/blocks';
import { withoutNotes } from '../../base/text/endnotes';
import { headingWords, lineKey, type Heading } from '../documents/written-text';
import { message, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isCompared } from '../../workbook/records/this-cycle';
import { isSameText } from '../../workbook/records/translations';
import { countWords } from '../../base/text/count-words';
import { joinedParts } from '../../base/text/text-parts';
import * as textsText from '../../words/submissions/texts';

/** When a text is told to be another submission's. */
const OF_ANOTHER = {
  /** Share of the text's words that stand in the other one. */
  share: 0.5,
  /** Words of a line: shorter ones, such as headings and names, say nothing about whose text it is. */
  lineWords: 5,
  /** Lines from the start in which the title of a document stands. */
  coverLines: 12,
};

type Submission = RowOf<'SUB'>;

const bare = (line: string): string => plainLine(withoutNotes(line)).trim();

/** The lines of a text that tell whose it is, each with its words. */
function tellingLines(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').map((line) => [bare(line), countWords(bare(line))] as const);
  return new Map(lines.filter(([, words]) => words >= OF_ANOTHER.lineWords));
}

const total = (counts: readonly number[]): number => counts.reduce((sum, words) => sum + words, 0);

interface Holder {
  readonly submission: Submission;
  /** Of the words of the text, 0 to 1. */
  readonly share: number;
}

/** The one that holds most of the text. */
function holderOf(book: Book, text: string, others: readonly Submission[]): Holder | undefined {
  const lines = tellingLines(text);
  const all = total([...lines.values()]);
  const texts = rowsByKey(book.rows('TXT'), (row) => row.submission);
  const holders = others.map((submission): Holder => {
    const there = new Set(
      joinedParts(texts.get(submission.id) ?? [])
        .split('\n')
        .map(bare),
    );
    const found = [...lines].filter(([line]) => there.has(line)).map(([, words]) => words);
    return { submission, share: all === 0 ? 0 : total(found) / all };
  });
  const [most] = holders.filter(({ share }) => share >= OF_ANOTHER.share).sort((a, b) => b.share - a.share);
  return most;
}

/** The one whose title stands on the cover of the text. */
function titledAs(
  text: string,
  own: Submission,
  others: readonly Submission[],
  headingOf: (line: string) => Heading | undefined,
): Submission | undefined {
  const cover = text
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, OF_ANOTHER.coverLines)
    .filter((line) => headingOf(line) === undefined)
    .map((line) => lineKey(headingWords(line)));
  const titles = new Set(cover);
  const isOn = ({ title }: Submission): boolean => title !== '' && titles.has(lineKey(title));
  return isOn(own) ? undefined : others.find(isOn);
}

/** How a submission is told from others: its title, with its workgroup or the earlier cycle that it is of. */
function named(book: Book, { title, label, workgroup, cycle }: Submission) {
  const of = cycle || (workgroup === '' ? '' : book.labelOf('WG', workgroup));
  return { title: title || label, told: of === '' ? 'other' : 'apart', of } as const;
}

interface Given {
  /** The authors' own. */
  readonly text: string;
  /** With its cover. */
  readonly whole: string;
  readonly headingOf: (line: string) => Heading | undefined;
}

/** What to look at where the text, or much of it, is another submission's; one that merged into this one is none. */
export function ofAnother(
  book: Book,
  { text, whole, headingOf }: Given,
  own: Submission,
): Message | undefined {
  const others = book.rows('SUB').filter((row) => isCompared(row) && !isSameText(book, row, own));
  const holder = holderOf(book, text, others);
  if (holder) {
    const values = named(book, holder.submission);
    return holder.share === 1
      ? message(textsText.sameAsAnother, values)
      : message(textsText.muchOfAnother, { ...values, percent: Math.floor(holder.share * 100) });
  }
  const titled = titledAs(whole, own, others, headingOf);
  return titled && message(textsText.titleOfAnother, named(book, titled));
}
