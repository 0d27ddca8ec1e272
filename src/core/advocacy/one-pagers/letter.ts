// The letter that goes with a one-pager: it quotes the country's own words and says what is asked of it.
import { dayInWords } from '../../base/dates/words';
import { sayIn } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { addressOf, inNameOf } from '../address';
import { milestoneDay, reviewDay } from '../lobbying-deadlines';
import { reviewedForms, type OnePagerDraft, type OnePagerSubject } from './one-pager-draft';
import * as t from '../../words/advocacy/one-pagers';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

const asList = (lines: readonly string[]): string => lines.map((line) => `– ${line}`).join('\n');

/** Subject and text, in the language of the page. */
export function letterFor(
  book: Book,
  { language, country }: OnePagerSubject,
  { page }: OnePagerDraft,
  context: Context,
): Letter {
  const say = sayIn(language);
  const { of: ofReviewed } = reviewedForms(book, context, language);
  const { lines, salutation, closing } = addressOf(country, language);
  const coalition = inNameOf(context, language);
  const { topic, earlier, asks, questions } = page;
  const day = reviewDay(context);
  const ahead = milestoneDay(book, context, 'advance-questions');
  const [first] = earlier;
  const questionsLead =
    ahead === '' ? say(t.letter.questions) : say(t.letter.questionsBy, { day: dayInWords(ahead, language) });
  const parts = [
    lines.join('\n'),
    salutation,
    day === ''
      ? say(t.letter.openingWithoutDay, { coalition, ofReviewed })
      : say(t.letter.opening, { coalition, ofReviewed, day: dayInWords(day, language) }),
    first ? [say(t.letter.youSaid), asList([first.quote]), first.became].filter(Boolean).join('\n') : '',
    asks.length > 0 ? `${say(t.letter.asks)}\n${asList(asks)}` : '',
    questions.length > 0 ? `${questionsLead}\n${asList(questions)}` : '',
    say(t.letter.attached),
    closing,
    [context.setting('coalition'), ...page.contact].filter(Boolean).join('\n'),
  ];
  return {
    subject: say(t.letter.subject, { ofReviewed, title: topic }),
    body: parts.filter((part) => part !== '').join('\n\n'),
  };
}
