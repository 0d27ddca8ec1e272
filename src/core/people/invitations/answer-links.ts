// The answers to an invitation as links in its mail: each opens a mail that is ready to be sent to who invites.
import { labelled } from '../../base/messages/labelled';
import { message, render, type Language } from '../../base/messages/text';
import { invitationAnswers, wordText } from '../../base/vocabulary/words';
import { oneLine, type Letter, type LetterLink } from '../letters/letter';
import { ANSWER_SIGNS, invitationCode } from './codes';
import * as letterText from '../../words/people/letters/letter';

const LONGEST_TITLE = 80;

interface Asked {
  /** Of several dates, `id` is the record of the mail about them. */
  readonly meeting: { readonly id: string; readonly title: string };
  /** What the code holds of the days that the mail asks about. */
  readonly day: string;
  readonly ofSeveral?: boolean;
  /** Id of who is asked. */
  readonly person: string;
  /** Address of who invites. */
  readonly to: string;
  readonly workbookCode: string;
  readonly language: Language;
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The answers to press, each with the code and its sign in the subject of the mail that it opens. */
function answerLinks({ meeting, day, person, to, workbookCode, language }: Asked, before = ''): LetterLink[] {
  const code = invitationCode(meeting.id, person, workbookCode, day);
  const title = [...oneLine(meeting.title)].slice(0, LONGEST_TITLE).join('');
  return ANSWER_SIGNS.map(([sign, answer]) => {
    const label = capital(wordText(invitationAnswers, answer)[language]);
    const subject = labelled(label, `${title} [${code}-${sign}]`, language);
    const address = `mailto:${encodeURI(to)}?subject=${encodeURIComponent(subject)}`;
    return { label: `${before}${label}`, address };
  });
}

/** The letter with three answers to press, and the code for those who reply in their own words. */
export function withAnswers(letter: Letter, asked: Asked): Letter {
  const { meeting, day, person, workbookCode, language, ofSeveral = false } = asked;
  const code = invitationCode(meeting.id, person, workbookCode, day);
  const question = ofSeveral ? letterText.doYouComeToAll : letterText.doYouCome;
  const answers = { title: question[language], facts: [], links: answerLinks(asked) };
  const how = render(message(letterText.howToAnswer, { code }), language);
  return { ...letter, sections: [...letter.sections, answers], closing: [how, ...letter.closing] };
}

/** The letter about dates to choose from, with three answers to press for each, by the number of the date. */
export function withPollAnswers(letter: Letter, dates: readonly Asked[]): Letter {
  const [first] = dates;
  if (!first) return letter;
  const links = dates.flatMap((date, at) => answerLinks(date, `${String(at + 1)}. `));
  const answers = { title: letterText.whichDates[first.language], facts: [], links };
  return { ...letter, sections: [...letter.sections, answers] };
}
