// What the person has to do with missions: come back to them, put planned asks, recall promises, and put right what cannot stand.
import {
  isApproachOpen,
  isWithdrawn,
  standingsOf,
  type ApproachStatus,
  type ApproachState,
} from '../../advocacy/approaches';
import { lastDayToAsk, reviewDay } from '../../advocacy/lobbying-deadlines';
import { lobbyingFindings } from '../../advocacy/lobbying-findings';
import { currentReview } from '../../follow-up/progress/which';
import { countriesNoted } from '../../advocacy/what-was-said/interventions';
import { addDays } from '../../base/dates/dates';
import { render } from '../../base/messages/text';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { followUpsOf, openFollowUps, whomOf } from '../../advocacy/follow-ups';
import { dueOn, NO_DAY, onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';
import { countryIn } from '../../workbook/records/country-name';
import * as myPageText from '../../words/inbox/my-page';

/** Promises are recalled so many days before the review. */
const RECALLED = 7;

/** Missions to come back to, the soonest first. */
export const followUpLines = (reading: MyPageContext): readonly MyPageLine[] =>
  followUpsOf(openFollowUps(reading.book), reading.person.person).map((row) => ({
    ...onItsRow('CON', row.id),
    title: whomOf(reading.book, row, reading.language),
    ...dueOn(row.followUp, reading),
    detail: row.promise.trim(),
    panel: 'contacts',
    input: { contact: row.id },
  }));

/** The person's own asks of a status, by country: those of one mission are put in one message. */
function ownByCountry(
  { book, person }: MyPageContext,
  status: ApproachStatus,
): readonly (readonly ApproachState[])[] {
  const own = [...standingsOf(book).values()].filter(
    (one) => one.status === status && isApproachOpen(one) && one.row?.owner === person.person,
  );
  const asked = own.filter(({ ask }) => !isWithdrawn(book, ask));
  return [...rowsByKey(asked, ({ country }) => country).values()];
}

function bundleLine(
  bundle: readonly ApproachState[],
  reading: MyPageContext,
): Omit<MyPageLine, 'when' | 'state'>[] {
  const [first] = bundle;
  if (!first?.row) return [];
  const { book } = reading;
  const asks = bundle.map(({ ask }) => book.labelOf('ASK', ask)).join(' · ');
  return [
    {
      ...onItsRow('ATC', first.row.id),
      title: translateFor(reading, myPageText.asksTo, {
        country: countryIn(book, first.country, reading.language),
        count: bundle.length,
      }),
      detail: asks,
      panel: 'contacts',
      input: { country: first.country },
    },
  ];
}

/** Asks that the person is to put, until the last day on which capitals have time. */
export function toAskLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, today } = reading;
  const review = reviewDay(context);
  if (review !== '' && review < today) return [];
  const due = dueOn(lastDayToAsk(book, context), reading);
  return ownByCountry(reading, 'planned').flatMap((bundle) =>
    bundleLine(bundle, reading).map((line) => ({ ...line, ...due })),
  );
}

/** Promises to recall shortly before the review. From a country that spoke, or once the report is in, there is nothing to recall. */
export function promiseLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, today } = reading;
  const review = reviewDay(context);
  const isHeld = (review !== '' && review < today) || currentReview(book, context) !== null;
  if (isHeld) return [];
  const spoke = countriesNoted(book);
  const due = review === '' ? NO_DAY : dueOn(addDays(review, -RECALLED), reading);
  return ownByCountry(reading, 'promised')
    .filter(([first]) => first && !spoke.has(first.country))
    .flatMap((bundle) => bundleLine(bundle, reading).map((line) => ({ ...line, ...due })));
}

/** What cannot stand of one's own rows; of nobody's, and of everybody's, coordinators see it. */
export function troubleLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, context, person, language } = reading;
  return lobbyingFindings(book, context)
    .filter(({ people }) => people.includes(person.person) || person.isCoordinator)
    .map(({ sheet, id, message }) => ({
      ...onItsRow(sheet, id),
      title: render(message, language, context.bookLanguage),
      when: '',
      state: 'soon',
      detail: '',
    }));
}
