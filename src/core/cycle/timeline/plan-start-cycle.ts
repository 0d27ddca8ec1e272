// The rule of 'start-cycle': settings, milestones and, in a workbook without one, a first coordinator.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { createCountryResolver } from '../../language/country-names/resolver';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { isWeekend } from '../../base/dates/dates';
import { dayOff, DAYS_OFF } from '../../base/dates/days-off';
import { isDate } from '../../base/dates/formats';
import { tabNames } from '../../workbook/schema/tab-names';
import { countryByIso3 } from '../../base/vocabulary/countries';
import { passedBeforeStart } from './before-start';
import { cycleDeadlines, earlierDates, settingChanges, type SettingChanges } from './cycle-settings';
import { firstCoordinator, ownZone } from '../../workbook/check/seed';
import type { CycleFacts } from './milestones';
import {
  moveDates,
  waitsFor,
  type DateMoves,
  type MovedDate,
  type StayedDate,
  type WaitingDate,
} from './move-dates';
import { presentFacts, type PresentFacts } from './present-facts';
import { adviceFor, REVIEW_STATES, type ReviewState } from './review-state';
import type { DueMoment } from './rules';
import { textDays, type Deadlines, type TextDays } from './text-days';
import { isZone, toWallClock } from '../../base/dates/zones';
import { defineCommand } from '../../workbook/command/define-command';
import * as timelineText from '../../words/cycle/timeline';

const MOST_TEXT = 200;
const LAST_SESSION = 200;

const startInput = z.object({
  coalition: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TEXT)),
  /** ISO code or name. */
  country: z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TEXT)),
  /** Number of the session of the Working Group on the UPR. */
  session: z.int().check(z.gte(1), z.lte(LAST_SESSION)),
  /** YYYY-MM-DD */
  reviewDate: z.string(),
  /** IANA name. */
  timeZone: z.string(),
  /** How the review stands; left out, as it was, or as planned once the day is another one. */
  state: z.optional(z.enum(REVIEW_STATES)),
  /** Needed when the workbook already has a cycle with other facts. */
  move: z.optional(z.boolean()),
});
export type StartCycleInput = z.infer<typeof startInput>;

interface AddedDate {
  readonly key: string;
  readonly milestone: string;
  /** `YYYY-MM-DDTHH:MM` by the clock of `zone`; '' while it waits for the review to have a day. */
  readonly due: string;
  readonly zone: string;
}

export interface StartCycleResult {
  readonly country: { readonly iso3: string; readonly name: string };
  readonly added: readonly AddedDate[];
  readonly moved: readonly MovedDate[];
  /** Milestones that lose their date until the review has a day. */
  readonly waiting: readonly WaitingDate[];
  /** Milestones and texts whose days somebody typed. */
  readonly stayed: readonly StayedDate[];
  /** How many texts move with the deadlines that the workbook had filled in. */
  readonly texts: number;
  readonly unreadable: DateMoves['unreadable'];
  /** Usual milestones that are not on the sheet; added by a run without `move`. */
  readonly missing: readonly string[];
  readonly settingsKept: SettingChanges['kept'];
  /** Id of the person who became the first coordinator, '' when there was one. */
  readonly coordinator: string;
}

function readFacts(input: StartCycleInput, present: PresentFacts): Outcome<CycleFacts> {
  const typed = input.country.trim();
  const known = countryByIso3(typed.toUpperCase())?.iso3;
  const found = known === undefined ? createCountryResolver().resolve(typed) : undefined;
  const iso3 = known ?? (found?.kind === 'one' && !found.isGuess ? found.iso3 : undefined);
  if (iso3 === undefined) return failure(message(timelineText.badCountry, { value: typed }));
  const reviewDate = input.reviewDate.trim();
  if (!isDate(reviewDate)) return failure(message(timelineText.badDate, { value: reviewDate }));
  const timeZone = input.timeZone.trim();
  if (!isZone(timeZone)) return failure(message(timelineText.badZone, { value: timeZone }));
  const coalition = input.coalition.replace(/\s+/g, ' ').trim();
  const state = input.state ?? (present.reviewDate === reviewDate ? present.state : 'planned');
  return success({ coalition, country: iso3, session: input.session, reviewDate, timeZone, state });
}

const isOtherCycle = (facts: CycleFacts, present: PresentFacts): boolean =>
  present.reviewDate !== '' &&
  (present.reviewDate !== facts.reviewDate ||
    present.session !== facts.session ||
    present.state !== facts.state ||
    present.country !== facts.country ||
    present.timeZone !== facts.timeZone);

interface Moving {
  readonly moves: DateMoves;
  readonly waits: (due: DueMoment) => boolean;
  /** Whether it was due before the cycle was started here. */
  readonly passed: (due: DueMoment) => boolean;
}

/** Whether it was due before the start that is being made, else before the one that Settings hold. */
const beforeStart =
  (started: string, { timeZone }: CycleFacts, { setting }: Context): Moving['passed'] =>
  ({ due, zone }) =>
    passedBeforeStart(due, { setting: (key) => started || setting(key), timeZone }, zone);

/** How rows of the Timeline are written: added ones too wait where the review has no day. */
function milestoneEdits(
  book: Book,
  { moves, waits, passed }: Moving,
  isMove: boolean,
  context: Context,
): readonly Edit[] {
  const added = isMove ? [] : moves.missing;
  const isWaiting = (id: string): boolean => book.find('TIM', id)?.status === 'waiting';
  const dated = (due: DueMoment) => (passed(due) ? 'passed' : 'open');
  const statusOf = (due: DueMoment) => (waits(due) ? 'waiting' : dated(due));
  return [
    ...added.map(({ phase, name, due, zone, rule, source }) =>
      insertRow('TIM', context.newId('TIM'), {
        phase,
        due: waits({ due, zone }) ? '' : due,
        rule,
        milestone: name[context.bookLanguage],
        timeZone: zone,
        status: statusOf({ due, zone }),
        source: source[context.bookLanguage],
      }),
    ),
    ...moves.moved.map(({ id, to, zone }) =>
      updateRow('TIM', id, { due: to, timeZone: zone, status: dated({ due: to, zone }) }),
    ),
    ...moves.stayed
      .filter(({ id }) => isWaiting(id))
      .map(({ id }) => updateRow('TIM', id, { status: 'open' })),
    ...moves.waiting.map(({ id }) => updateRow('TIM', id, { due: '', status: 'waiting' })),
  ];
}

type Dates = Omit<StartCycleResult, 'country' | 'settingsKept' | 'coordinator'>;

/** What Settings say of the two deadlines now, and will once they are changed. */
function textsMoved(book: Book, { edits }: Pick<SettingChanges, 'edits'>): TextDays {
  const rows = new Map(book.rows('SET').map((row) => [row.key, row]));
  const now = (key: string): string => rows.get(key)?.value ?? '';
  const coming = (key: string): string => {
    const edit = edits.find(({ kind, id }) => kind === 'update' && id === rows.get(key)?.id);
    return edit?.kind === 'update' ? String(edit.values['value'] ?? '') : now(key);
  };
  const both = (of: (key: string) => string): Deadlines => ({
    internal: of('due.internal'),
    submission: of('due.submission'),
  });
  return textDays(book, both(now), both(coming));
}

function datesOf({ moves, waits }: Moving, texts: TextDays, isMove: boolean, { language }: Context): Dates {
  const { missing, moved, waiting, stayed, unreadable } = moves;
  const asAdded = missing.map(({ key, name, due, zone }) => ({
    key,
    milestone: name[language],
    due: waits({ due, zone }) ? '' : due,
    zone,
  }));
  return {
    added: isMove ? [] : asAdded,
    missing: isMove ? asAdded.map(({ milestone }) => milestone) : [],
    moved,
    waiting,
    stayed: [...stayed, ...texts.stayed],
    texts: new Set(texts.edits.map(({ id }) => id)).size,
    unreadable,
  };
}

/** How many milestones of this run were over before the cycle was started here. */
const passedDates = ({ added, moved }: StartCycleResult, { passed }: Moving): number =>
  [...added, ...moved.map(({ to, zone }) => ({ due: to, zone }))].filter(passed).length;

const isFree = (day: string, daysOff: string): boolean =>
  isWeekend(day) || dayOff(daysOff, day) !== undefined;

/** Milestones of this run that are due at a weekend or on a day off, by name; the UN's own dates may be among them. */
const onDaysOff = (result: StartCycleResult, { setting }: Context): readonly string[] =>
  [...result.added, ...result.moved.map(({ milestone, to }) => ({ milestone, due: to }))]
    .filter(({ due }) => due !== '' && isFree(due.slice(0, 10), setting(DAYS_OFF)))
    .map(({ milestone }) => milestone);

const adviceIn = (state: ReviewState): readonly Message[] => {
  const steps = adviceFor(state);
  return steps.length > 0 ? [message(timelineText.whatNext), ...steps] : [];
};

const DONE = {
  added: timelineText.added,
  moved: timelineText.moved,
  texts: timelineText.textsMoved,
  coordinator: timelineText.youCoordinate,
} as const;
const FORESEEN = {
  added: timelineText.willBeAdded,
  moved: timelineText.willMove,
  texts: timelineText.textsWillMove,
  coordinator: timelineText.youWillCoordinate,
} as const;

interface Run {
  readonly moving: Moving;
  readonly hasEdits: boolean;
}

function summaryOf(
  result: StartCycleResult,
  { moving, hasEdits }: Run,
  context: Context,
  words: typeof DONE | typeof FORESEEN,
): readonly Message[] {
  const daysOff = onDaysOff(result, context);
  if (!hasEdits && result.stayed.length === 0) return [message(timelineText.nothingChanges)];
  const counts = [
    [words.added, result.added.length],
    [words.moved, result.moved.length],
    [words.texts, result.texts],
    [timelineText.waiting, result.waiting.length],
    [timelineText.stayed, result.stayed.length],
    [timelineText.unreadable, result.unreadable.length],
    [timelineText.missing, result.missing.length],
    [timelineText.alreadyPast, passedDates(result, moving)],
  ] as const;
  return [
    ...counts
      .filter(([, count]) => count > 0)
      .map(([one, count]) => message(one, { count, tab: tabNames.TIM })),
    ...(daysOff.length > 0
      ? [
          message(timelineText.onDaysOff, {
            count: daysOff.length,
            list: daysOff.join('; '),
            tab: tabNames.TIM,
          }),
        ]
      : []),
    ...result.settingsKept.map(({ key, value }) => message(timelineText.settingKept, { key, value })),
    ...(result.coordinator === '' ? [] : [message(words.coordinator)]),
  ];
}

function messages(
  result: StartCycleResult,
  run: Run,
  state: ReviewState,
  context: Context,
): Pick<Plan<StartCycleResult>, 'summary' | 'foreseen'> {
  const say = (words: typeof DONE | typeof FORESEEN): readonly Message[] => [
    ...summaryOf(result, run, context, words),
    ...adviceIn(state),
  ];
  return { summary: say(DONE), foreseen: say(FORESEEN) };
}

/**
 * Sets up the cycle, or moves the dates of the one that is there. A second run with the same facts changes nothing,
 * except that milestones which were deleted come back; with `move`, they stay away. Refuses other facts without
 * `move`, and anybody but a coordinator once there is one.
 */
export const startCycle = defineCommand({
  name: 'start-cycle',
  title: timelineText.startTitle,
  audience: 'anyone',
  pace: 'short',
  input: startInput,
  beforeSetUp: true,
  reads: ['SET', 'TIM', 'MEM', 'SUB'],
  plan: (book, input, context): Outcome<Plan<StartCycleResult>> => {
    const first = firstCoordinator(book, input.timeZone, context);
    if (first.kind === 'refused') return failure(message(timelineText.onlyCoordinators));
    const present = presentFacts(book);
    const read = readFacts(input, present);
    if (!read.ok) return read;
    const facts = read.value;
    const isMove = input.move === true && present.reviewDate !== '';
    if (!isMove && isOtherCycle(facts, present)) {
      const { session, reviewDate } = present;
      return failure(message(timelineText.alreadyThere, { session: session ?? '?', date: reviewDate }));
    }
    const earlier = earlierDates(book, present.reviewDate === '' ? undefined : present);
    const waits = waitsFor(book, facts, context.now);
    const started = present.reviewDate === '' ? toWallClock(context.now, facts.timeZone) : '';
    const moves = moveDates(book.rows('TIM'), facts, earlier, waits);
    const moving: Moving = { waits, moves, passed: beforeStart(started, facts, context) };
    const deadlines = cycleDeadlines(book, facts, earlier, moves);
    const settings = settingChanges(book.rows('SET'), { facts, deadlines, started }, context);
    const isFirstCycle = first.kind === 'none' && present.reviewDate === '';
    const people = isFirstCycle ? ownZone(book, facts.timeZone, context) : first.edits;
    const texts = textsMoved(book, settings);
    const dates = milestoneEdits(book, moving, isMove, context);
    const edits = [...settings.edits, ...dates, ...texts.edits, ...people];
    const result: StartCycleResult = {
      ...datesOf(moving, texts, isMove, context),
      country: { iso3: facts.country, name: countryByIso3(facts.country)?.name ?? facts.country },
      settingsKept: settings.kept,
      coordinator: first.person,
    };
    return success({
      edits,
      effects: [],
      result,
      ...messages(result, { moving, hasEdits: edits.length > 0 }, facts.state, context),
    });
  },
});
