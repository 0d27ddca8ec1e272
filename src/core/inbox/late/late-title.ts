// What a late thing is called, wherever it is told.
import { milestoneInWords } from '../../cycle/timeline/milestones';
import { numberOf } from '../../follow-up/progress/show';
import { message, render, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { whomOf } from '../../advocacy/follow-ups';
import type { LateItem } from './late-items';
import * as myPageText from '../../words/inbox/my-page';

type Naming = (book: Book, id: string, language: Language) => string;

const TITLES: Readonly<Record<LateItem['sheet'], Naming>> = {
  ACT: (book, id) => book.find('ACT', id)?.what ?? '',
  SUB: (book, id) => book.find('SUB', id)?.title ?? '',
  TIM: (book, id, language) => milestoneInWords(book.find('TIM', id)?.milestone ?? '', language),
  REC: (book, id, language) => {
    const row = book.find('REC', id);
    if (!row) return '';
    const step = row.nextStep.trim() || myPageText.noStep[language];
    return render(message(myPageText.numbered, { number: numberOf(row), step }), language);
  },
  CON: (book, id, language) => {
    const row = book.find('CON', id);
    return row ? whomOf(book, row, language) : '';
  },
};

/** The name of what is late, in the reader's language. Reads the sheets of `lateItems`, and CTY. */
export const lateTitle = (book: Book, { sheet, id }: LateItem, language: Language): string =>
  TITLES[sheet](book, id, language);
