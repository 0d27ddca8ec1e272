// Check and repair: layout first, then the rows of every sheet.
import type { TabProblem } from '../../core/workbook/records/tab-problem';
import type { CheckFinding, CheckInput, CheckResult } from '../../core/workbook/check/workbook-commands';
import type { Book, CellProblem, WorkbookFinding } from '../../core/workbook/records/book';
import { mayAct } from '../../core/workbook/rights/rights';
import { RENEWALS } from '../../core/workbook/changes/types';
import { FINDINGS } from '../../core/workbook/command/findings';
import { planWrites, mergeWrites } from '../../core/workbook/changes/plan-writes';
import { completeTypedRows } from '../../core/workbook/changes/complete-typed-rows';
import { momentInWords } from '../../core/base/dates/words';
import { today } from '../../core/base/dates/zones';
import { mayBeWord, openListOf } from '../../core/base/vocabulary/open-lists';
import { render, message, type Language, type Message } from '../../core/base/messages/text';
import { sheetSpec } from '../../core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../core/workbook/schema/sheet-ids';
import { checkIntegrity, type Formulas } from '../../core/workbook/check/integrity';
import { keptTooLong } from '../../core/workbook/check/kept-too-long';
import { lostLayout, withKeysFound } from '../../core/workbook/check/layout-differences';
import { commitWrites } from './commit';
import { showCommitted } from './hooks';
import { dropOldEntries } from './journal';
import type { RowOf } from '../../core/workbook/records/rows';
import type { LayoutPort } from './layout-port';
import { lockedOutCoordinators } from './lock-access';
import { isLocked, mayWriteLocked } from './locked-sheets';
import { foreseeIds, knownByOthers, repairIds } from './repair-ids';
import { readPresentSheets, readSheets } from './read-sheets';
import { recover } from './recover';
import { ALWAYS_READ, openSession } from './session';
import { setUp } from './set-up';
import { headsOf, tabByHeadings } from './tab-by-headings';
import type { Environment, Session, SetUpTools, Sheets } from './types';
import * as checkText from '../../core/words/workbook/check';

const CHECKED: readonly SheetId[] = SHEET_IDS.filter((id) => id !== 'CHG');

function formulasOf(env: Environment, sheets: Sheets): Formulas {
  const read = Object.keys(sheets.snapshot).map((sheet) => {
    const tabId = sheets.tabs[sheet as SheetId];
    return [sheet, tabId === undefined ? [] : env.grid.formulas(tabId)];
  });
  return Object.fromEntries(read) as Formulas;
}

interface Saying {
  readonly language: Language;
  /** The reader's where there is none. */
  readonly bookLanguage?: Language | undefined;
  /** Where rows have been read: what their cells hold that is no word or row. */
  readonly book?: Book;
}

/** What is said before it is filled in is the same for all findings of one cause. */
const causeOf = (sheet: string, column: string, { text }: Message): string => `${sheet} ${column} ${text.en}`;

/** What stands in the cell and cannot be read, with what puts it right in all rows: a word of an open list, a day. */
function toCorrect(
  { sheet, id, column, message: words, mended, readings }: WorkbookFinding,
  { language, book }: Saying,
): Pick<CheckFinding, 'value' | 'list' | 'days'> {
  const value = String(words.values?.['value'] ?? '');
  if (mended || !book?.find(sheet, id)?.unresolved[column]?.includes(value)) return {};
  const list = openListOf(sheetSpec(sheet).columns[column]?.words);
  return {
    value,
    ...(list && mayBeWord(value) && { list }),
    ...(readings && { days: readings.map((one) => ({ id: one, name: momentInWords(one, language) })) }),
  };
}

/** Tab and column are named as they stand in the workbook, by which one finds them. */
function asFinding(finding: WorkbookFinding, saying: Saying): CheckFinding {
  const { sheet, rowNumber, id, column, message: words, mended } = finding;
  const { language, bookLanguage = language } = saying;
  return {
    sheet: sheetSpec(sheet).title[bookLanguage],
    row: rowNumber,
    column: sheetSpec(sheet).columns[column]?.label[bookLanguage] ?? column,
    message: render(words, language, bookLanguage),
    cause: causeOf(sheet, column, words),
    ...(id !== '' && { at: { sheet, id, column } }),
    ...toCorrect(finding, saying),
    mended,
    ...(words.code === 'may be one' && { panel: 'duplicates' as const }),
  };
}

export interface CheckOutcome {
  readonly result: CheckResult;
  readonly summary: readonly Message[];
  readonly problems: readonly CellProblem[];
}

function integrityOf(
  env: Environment,
  session: Session,
  { removeLeftBehind = false, dropOld = false }: CheckInput,
) {
  const { snapshot } = session.sheets;
  const { bookLanguage: language, brought } = session.context;
  const renewals = brought(RENEWALS).flat();
  const found = checkIntegrity(snapshot, session.book, {
    formulas: formulasOf(env, session.sheets),
    language,
    renewals,
    today: today(session.context),
    removeLeftBehind,
  });
  const rules = brought(FINDINGS)
    .flat()
    .filter(({ reads }) => reads.every((id) => snapshot[id]));
  const others = rules.flatMap(({ find }) => find(session.book, session.context));
  const mending = rules.flatMap(({ mend }) => mend?.(session.book, session.context) ?? []);
  const options = { language, now: session.context.now, renewals };
  const old = keptTooLong(session.book, session.context, (sheet) => snapshot[sheet] !== undefined, dropOld);
  const edits = [...completeTypedRows(snapshot, session.book), ...found.edits, ...old.edits, ...mending];
  const findings = [...found.findings, ...others, ...old.findings];
  const all = { ...found, findings, tooOld: old.rows };
  return {
    found: all,
    writes: mergeWrites(planWrites(snapshot, session.book, edits, options), found.writes),
  };
}

const boardFinding = (
  { sheet, row, column, message: words }: TabProblem,
  { language, bookLanguage }: Saying,
): CheckFinding => ({
  sheet,
  row,
  column,
  message: render(words, language, bookLanguage),
  cause: causeOf(sheet, '', words),
  mended: false,
});

function answerFor(
  findings: readonly WorkbookFinding[],
  onBoard: readonly TabProblem[],
  done: readonly Message[],
  saying: Saying,
): Pick<CheckOutcome, 'result' | 'summary'> {
  const report = [
    ...findings.map((one) => asFinding(one, saying)),
    ...onBoard.map((one) => boardFinding(one, saying)),
  ];
  const summary = done.length + report.length > 0 ? done : [message(checkText.nothingToDo)];
  return {
    result: { report, done: done.map((words) => render(words, saying.language, saying.bookLanguage)) },
    summary,
  };
}

/** Taking away what people cannot see is for coordinators. */
const removable = ({ context }: Session, rows: number): Pick<CheckResult, 'removable'> =>
  rows > 0 && mayAct('administer the workbook', context.actor) ? { removable: rows } : {};

const tooOld = ({ context }: Session, rows: number): Pick<CheckResult, 'tooOld'> =>
  rows > 0 && mayAct('administer the workbook', context.actor) ? { tooOld: rows } : {};

/** A ticked box is a question to the coordinators: whoever it names gets the last word over Settings. */
function asCoordinators(port: LayoutPort, { book, context, sheets }: Session): readonly RowOf<'MEM'>[] {
  return mayAct('administer the workbook', context.actor)
    ? lockedOutCoordinators(port, book, sheets.tabs)
    : [];
}

const toConfirm = (people: readonly RowOf<'MEM'>[]): readonly WorkbookFinding[] =>
  people.map(({ id, rowNumber, name, email }) => ({
    ...{ sheet: 'MEM' as const, rowNumber, id, column: 'coordinator', mended: false },
    message: message(checkText.newCoordinator, { name, email }),
  }));

const newCoordinators = (people: readonly RowOf<'MEM'>[]): Pick<CheckResult, 'newCoordinators'> =>
  people.length > 0
    ? { newCoordinators: people.map(({ id, name, email }) => ({ id, name: `${name} (${email})` })) }
    : {};

/** How much was mended and how much is left; what was done says it already where nothing was found. */
function countsOf(findings: readonly CheckFinding[]): Message[] {
  const mended = findings.filter((one) => one.mended).length;
  const left = findings.length - mended;
  return [
    ...(mended > 0 ? [message(checkText.mended, { count: mended })] : []),
    ...(left > 0 ? [message(checkText.leftToPeople, { count: left })] : []),
  ];
}

function missingSheets({ grid }: Environment, { snapshot, tabs }: Sheets): Message[] {
  const missing = CHECKED.filter((id) => !snapshot[id]);
  if (missing.length === CHECKED.length) return [message(checkText.noSheetsYet)];
  if (missing.length === 0) return [];
  const taken = new Set<number | undefined>(Object.values(tabs));
  const heads = headsOf(
    grid,
    grid.tabs().filter(({ tabId }) => !taken.has(tabId)),
  );
  return missing.map((id) => {
    const words = tabByHeadings(id, heads) ? checkText.keysLost : checkText.sheetMissing;
    return message(words, { sheet: sheetSpec(id).title });
  });
}

/** The sheets as they are once the hidden keys that were cleared are put back by the headings. */
export function withLostKeys({ snapshot, tabs }: Sheets): Sheets {
  const found = Object.values(snapshot).map((sheet) => [sheet.sheet, withKeysFound(sheet)] as const);
  return { snapshot: Object.fromEntries(found), tabs };
}

/** What capabilities ask a coordinator. */
const questions = (env: Environment, session: Session): Partial<CheckResult> =>
  Object.assign({}, ...env.hooks.map(({ question }) => question?.ask(session)));

/** What tabs of people keep too long; where it is to go, it has gone before. */
function keptByPeople(env: Environment, session: Session, { dropOld = false }: CheckInput) {
  const goes = dropOld ? env.hooks.flatMap(({ keptByPeople: kept }) => kept?.drop(env, session) ?? []) : [];
  const found = env.hooks.flatMap(({ keptByPeople: kept }) => kept?.find(env, session) ?? []);
  return {
    goes,
    rows: found.reduce((sum, { rows }) => sum + rows, 0),
    problems: found.flatMap(({ problems }) => problems),
  };
}

/** Reports without changing anything. Rows are looked at once it can be said who asks. */
export function checkDry({ env, layout, language }: SetUpTools, input: CheckInput): CheckOutcome {
  const read = readPresentSheets(env, CHECKED);
  const missing = missingSheets(env, read);
  const lost = Object.values(read.snapshot).flatMap(lostLayout);
  if (ALWAYS_READ.some((id) => !read.snapshot[id]))
    return { ...answerFor(lost, [], missing, { language, bookLanguage: env.bookLanguage }), problems: [] };
  const { sheets, findings } = foreseeIds(withLostKeys(read), knownByOthers(env, read.tabs));
  const session = openSession(env, sheets, language);
  const { found } = integrityOf(env, session, input);
  const old = keptByPeople(env, session, {});
  const asked = asCoordinators(layout, session);
  const all = [...lost, ...findings, ...found.findings, ...toConfirm(asked)];
  const answer = answerFor(
    all,
    [...env.hooks.flatMap((hook) => hook.problems?.(env, session) ?? []), ...old.problems],
    missing,
    {
      language,
      bookLanguage: env.bookLanguage,
      book: session.book,
    },
  );
  const result = {
    ...answer.result,
    ...removable(session, found.leftBehind),
    ...tooOld(session, found.tooOld + old.rows),
    ...newCoordinators(asked),
    ...questions(env, session),
  };
  return { ...answer, result, problems: [] };
}

const USUAL_DAYS = 90;
const DAY = 86_400_000;

/** Old values hold what people deleted since, so the journal keeps them only for as long as Settings say. */
function oldestKept({ context }: Session): string {
  const days = Number(context.setting('journal.days')) || USUAL_DAYS;
  return new Date(Date.parse(context.now) - days * DAY).toISOString();
}

function droppedInWords(count: number): Message[] {
  const tabs = { tab: sheetSpec('CHG').title, settings: sheetSpec('SET').title };
  return count > 0 ? [message(checkText.changesDropped, { count, ...tabs })] : [];
}

/** Setting up gives ids to some rows that people typed, so what was there before is told too, each sheet once. */
function withEarlier(
  earlier: readonly WorkbookFinding[],
  later: readonly WorkbookFinding[],
): WorkbookFinding[] {
  const reported = new Set(later.map(({ sheet }) => sheet));
  return [...earlier.filter(({ sheet }) => !reported.has(sheet)), ...later];
}

/** Rows get their ids back before set-up shows them elsewhere; who may write to locked sheets is known after it. */
const openToAll = ({ snapshot, tabs }: Sheets): Sheets => ({
  snapshot: Object.fromEntries(
    Object.values(snapshot).flatMap((sheet) => (isLocked(sheet.sheet) ? [] : [[sheet.sheet, sheet]])),
  ),
  tabs,
});

/** Answers what was found among the ids before anything else is put right. */
function repairFirst(env: Environment) {
  const present = readPresentSheets(env, CHECKED);
  const knownOf = knownByOthers(env, present.tabs);
  const { findings } = foreseeIds(withLostKeys(present), knownOf);
  repairIds(env, openToAll(present), knownOf);
  return { knownOf, findings };
}

/** What a check can still take away, of what it was not asked to. */
const offersAfter = (session: Session, input: CheckInput, leftBehind: number, old: number) => ({
  ...(input.removeLeftBehind === true ? {} : removable(session, leftBehind)),
  ...(input.dropOld === true ? {} : tooOld(session, old)),
});

/** Repairs layout and rows, and reports what needs a person. Needs the lock. */
export function check(tools: SetUpTools, input: CheckInput): CheckOutcome {
  const { env, language } = tools;
  const { knownOf, findings: before } = repairFirst(env);
  const layout = setUp({ ...tools, admits: input.admit ?? [] });
  const recovery = recover(env, readSheets(env, []).tabs, language, true);
  const { sheets, findings } = repairIds(env, readSheets(env, CHECKED), knownOf);
  const session = openSession(env, sheets, language);
  const { found, writes } = integrityOf(env, session, input);
  const mayAll = mayWriteLocked(env, sheets.snapshot);
  const isOpen = ({ sheet }: { readonly sheet: SheetId }) => mayAll || !isLocked(sheet);
  const { problems } = commitWrites(env, session, writes.filter(isOpen), { command: 'check-workbook' });
  const asked = asCoordinators(tools.layout, session);
  const findingsNow = [...withEarlier(before, findings), ...found.findings, ...toConfirm(asked)];
  const report = findingsNow.map((one) => (isOpen(one) ? one : { ...one, mended: false }));
  const dropped = dropOldEntries(env, sheets.tabs, oldestKept(session));
  const changed = writes.filter(isOpen).map(({ sheet }) => sheet);
  const shown = showCommitted(env, sheets, changed, language);
  const taken = env.hooks.flatMap(({ question }) => question?.act(env, session, input) ?? []);
  const old = keptByPeople(env, session, input);
  const made = layout.isInOrder ? [] : layout.summary;
  const done = [...made, ...shown.notes, ...droppedInWords(dropped), ...taken, ...old.goes];
  const answer = answerFor(report, [...layout.onBoard, ...old.problems], done, {
    language,
    bookLanguage: session.context.bookLanguage,
    book: session.book,
  });
  const left = answer.result.report.filter(({ mended }) => !mended).length;
  for (const hook of env.hooks) hook.afterCheck?.(env, session, left);
  return {
    ...answer,
    result: {
      ...answer.result,
      ...offersAfter(session, input, found.leftBehind, found.tooOld + old.rows),
      ...newCoordinators(asked),
      ...(input.takeOver === true ? {} : questions(env, session)),
    },
    summary: [...answer.summary, ...countsOf(answer.result.report)],
    problems: [...recovery.kept, ...problems],
  };
}
