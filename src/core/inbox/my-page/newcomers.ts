// People who are new: their co-chairs hear of them, and they themselves what to do first and whom to ask.
import { addDays } from '../../base/dates/dates';
import { dateInWords } from '../../base/dates/words';
import { participationLevels } from '../../base/vocabulary/words';
import type { RowOf } from '../../workbook/records/rows';
import * as myPageText from '../../words/inbox/my-page';
import { NO_DAY, onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';

/** Days for which somebody is told as new to co-chairs, and for which first steps are shown. */
const NEW_FOR = 14;
const FIRST_DAYS = 30;

type Part = RowOf<'PAR'>;

const isSince = ({ since }: Part, days: number, today: string): boolean =>
  since !== '' && since >= addDays(today, -days) && since <= today;

const levelInWords = ({ level }: Part, reading: MyPageContext): string =>
  participationLevels.find(({ key }) => key === level)?.text[reading.language] ?? '';

/** Who joined a workgroup that the person co-chairs, and whom they guide as a mentor; the latest first. */
export function joinedLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, coChairs, person, today } = reading;
  const guides = (id: string): boolean => book.find('MEM', id)?.mentor === person.person;
  const own = book
    .rows('PAR')
    .filter(
      (row) =>
        row.status !== 'left' &&
        row.person !== person.person &&
        (coChairs.includes(row.workgroup) || guides(row.person)),
    )
    .filter((row) => row.person !== '' && isSince(row, NEW_FOR, today));
  return own
    .sort((one, other) => other.since.localeCompare(one.since))
    .map((row) => ({
      ...onItsRow('PAR', row.id),
      ...NO_DAY,
      title: book.labelOf('MEM', row.person),
      detail: [
        book.labelOf('WG', row.workgroup),
        levelInWords(row, reading),
        dateInWords(row.since, reading.language),
        guides(row.person) ? translateFor(reading, myPageText.youGuide) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    }));
}

/** A person with the address by which one reaches them, where they may be listed. */
function reachable({ book }: MyPageContext, id: string): string {
  const person = book.find('MEM', id);
  if (!person || person.status === 'left') return '';
  return person.email === '' || !person.listed ? person.name : `${person.name}, ${person.email}`;
}

const lineOf = (
  reading: MyPageContext,
  title: string,
  detail: string,
  panel: MyPageLine['panel'],
): MyPageLine => ({
  ...{ sheet: 'MEM', id: '', title, detail, link: '', panel, input: {} },
  ...NO_DAY,
});

function whomToAsk(reading: MyPageContext): readonly MyPageLine[] {
  const { book, person, workgroups } = reading;
  const mentor = book.find('MEM', person.person)?.mentor ?? '';
  const coChairs = workgroups.flatMap((id) => {
    const { coChair1 = '', coChair2 = '' } = book.find('WG', id) ?? {};
    return [coChair1, coChair2];
  });
  const coordinators = book.rows('MEM').flatMap(({ id, coordinator }) => (coordinator ? [id] : []));
  const named = (ids: readonly string[]): string =>
    [...new Set(ids)]
      .filter((id) => id !== person.person)
      .map((id) => reachable(reading, id))
      .filter(Boolean)
      .join('; ');
  const all = [
    [myPageText.mentor, named([mentor])],
    [myPageText.yourCoChairs, named(coChairs)],
    [myPageText.theCoordinators, named(coordinators)],
  ] as const;
  return all.flatMap(([title, who]) =>
    who === '' ? [] : [lineOf(reading, translateFor(reading, title), who, 'this-row')],
  );
}

/** For those who came in the last weeks and lead nothing: what to look at first, and whom to ask. */
export function firstStepLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, person, today } = reading;
  const own = book.rows('PAR').filter((row) => row.person === person.person && row.status !== 'left');
  const isNew = own.length > 0 && own.every((row) => isSince(row, FIRST_DAYS, today));
  if (!isNew || person.isCoordinator || person.coChairs.length > 0) return [];
  return [
    lineOf(
      reading,
      translateFor(reading, myPageText.seeIssues),
      translateFor(reading, myPageText.seeIssuesWhy),
      'who-covers-what',
    ),
    lineOf(
      reading,
      translateFor(reading, myPageText.seeTexts),
      translateFor(reading, myPageText.seeTextsWhy),
      'already-covered',
    ),
    ...whomToAsk(reading),
  ];
}
