// The e-mail that goes with a one-pager: it quotes the country's own words and says what is asked of it.
import { dayInWords } from '../../base/dates/words';
import { sayIn } from '../../base/messages/text';
import { countryName } from '../../workbook/records/country-name';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { milestoneDay, reviewDay } from '../lobbying-deadlines';
import { inSentence, reviewedName, type OnePagerDraft, type OnePagerSubject } from './one-pager-draft';
import * as t from '../../words/advocacy/one-pagers';

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

const asList = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Subject and text, in the language of the page. */
export function letterFor(
  book: Book,
  wanted: OnePagerSubject,
  { page, isByOthers }: OnePagerDraft,
  context: Context,
): Letter {
  const { language, country } = wanted;
  const say = sayIn(language);
  const reviewed = reviewedName(book, context, language);
  const name = inSentence(countryName(country, language), language);
  const { title, coalition, earlier, asks, questions } = page;
  const day = reviewDay(context);
  const ahead = milestoneDay(book, context, 'advance-questions');
  const [first] = earlier;
  const quote = first && (isByOthers ? say(t.letter.othersSaid) : say(t.letter.youSaid));
  const parts = [
    say(t.letter.greeting, { country: name }),
    day === ''
      ? say(t.letter.openingWithoutDay, { coalition, reviewed })
      : say(t.letter.opening, { coalition, reviewed, day: dayInWords(day, language) }),
    ...(first && quote ? [`${quote}\n${first.quote}\n${first.became}`.trim()] : []),
    ...(asks.length > 0 ? [`${say(t.letter.asks)}\n${asList(asks)}`] : []),
    ...(questions.length > 0
      ? [
          `${ahead === '' ? say(t.letter.questions) : say(t.letter.questionsBy, { day: dayInWords(ahead, language) })}\n${asList(questions)}`,
        ]
      : []),
    say(t.letter.attached),
    [say(t.letter.regards), ...page.contact].join('\n'),
  ];
  return { subject: say(t.letter.subject, { reviewed, title }), body: parts.join('\n\n') };
}
