// What is late with others: of their workgroup for co-chairs, of all for coordinators.
import { lateItems, type LateItem } from '../late/late-items';
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { numberOf } from '../../follow-up/progress/show';
import type { Book } from '../../workbook/records/book';
import { whomOf } from '../weekly-summary/follow-ups';
import * as myPageText from '../../words/inbox/my-page';
import { dueOn, onItsRow, translateFor, type MyPageContext, type MyPageLine } from './page';

type Naming = Readonly<Record<LateItem['sheet'], (book: Book, id: string, reading: MyPageContext) => string>>;

const TITLES: Naming = {
  ACT: (book, id) => book.find('ACT', id)?.what ?? '',
  SUB: (book, id) => book.find('SUB', id)?.title ?? '',
  TIM: (book, id, { language }) => milestoneInWords(book.find('TIM', id)?.milestone ?? '', language),
  REC: (book, id, reading) => {
    const row = book.find('REC', id);
    if (!row) return '';
    const step = row.nextStep.trim() || myPageText.noStep[reading.language];
    return translateFor(reading, myPageText.numbered, { number: numberOf(row), step });
  },
  CON: (book, id, { language }) => {
    const row = book.find('CON', id);
    return row ? whomOf(book, row, language) : '';
  },
};

const isTheirs = ({ workgroups }: LateItem, { person, coChairs }: MyPageContext): boolean =>
  person.isCoordinator || workgroups.some((id) => coChairs.includes(id));

/** The longest late first, each with who sees to it. */
export function othersLate(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, language } = reading;
  return lateItems(book, context)
    .filter((item) => isTheirs(item, reading))
    .map(({ sheet, id, due, owners }) => ({
      ...onItsRow(sheet, id),
      title: TITLES[sheet](book, id, reading),
      ...dueOn(due, reading),
      detail: owners.map((owner) => book.labelOf('MEM', owner)).join(', ') || myPageText.nobodyOwns[language],
    }));
}
