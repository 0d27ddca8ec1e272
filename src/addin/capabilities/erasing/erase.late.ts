// Takes a person out of the workbook: out of its sheets by a plan, then out of notes, other tabs, what the script keeps, and
// one's own drafts. Nothing of it can be taken back, so the journal keeps only that it happened; while it is under way, also
// what is left to do, by which it is finished where it was cut off.
import { message, type Language, type Message } from '../../../core/base/messages/text';
import { reasonOf } from '../../../core/base/reason-of';
import { foldText } from '../../../core/base/text/fold';
import { erasePerson, type EraseInput, type ErasureResult } from '../../../core/people/erasing/erase-person';
import { identityOf, type Identity } from '../../../core/people/erasing/identity';
import { byTab, maybeInWords, placeInWords, type NamedPlace } from '../../../core/people/erasing/in-words';
import { manualSteps } from '../../../core/people/erasing/manual-steps';
import { planErasure, type Erasure } from '../../../core/people/erasing/plan-erasure';
import { notedSheets, type WhatIsLeft } from '../../../core/people/erasing/what-is-left';
import type { TabProblem } from '../../../core/workbook/records/tab-problem';
import { SHEET_IDS, type SheetId } from '../../../core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../core/workbook/schema/sheets';
import { commitForGood, type CommitOutcome } from '../../engine/commit';
import { showCommitted } from '../../engine/hooks';
import { prepare, withLock, type PreparedSheets } from '../../engine/locked';
import { readPresentSheets, requireSheets } from '../../engine/read-sheets';
import { Refusal } from '../../engine/refusal';
import type { RunResult } from '../../engine/run-command';
import { ALWAYS_READ, authorise, openSession } from '../../engine/session';
import { assertWritable } from '../../engine/write-sheets';
import type { Environment, Sheets } from '../../engine/types';
import {
  besidesLeft,
  besidesNaming,
  otherCells,
  type Besides,
  type OtherCell,
  type Scene,
} from './besides.late';
import { carryOn } from './carry-on.late';
import * as t from '../../../core/words/people/erasing';

const READ: readonly SheetId[] = SHEET_IDS.filter((sheet) => sheet !== 'TPL');

function sceneOf(env: Environment, sheets: Sheets, input: EraseInput, language: Language): Scene {
  requireSheets(sheets, ALWAYS_READ);
  const session = openSession(env, sheets, language);
  authorise(session.context.actor, erasePerson.audience);
  const { bookLanguage } = session.context;
  return {
    ...{ env, session, input },
    identity: identityOf(session.book, input.person ?? '', input.also ?? []),
    standing: { name: t.former[bookLanguage], detail: t.removed[bookLanguage] },
  };
}

const planned = ({ session: { sheets, book, context }, identity, standing, input }: Scene): Erasure =>
  planErasure({
    ...{ snapshot: sheets.snapshot, book, identity, standing },
    alsoPublic: input.alsoPublic === true,
    language: context.bookLanguage,
    now: context.now,
    newId: () => context.newId('MEM'),
  });

interface Found extends Besides {
  readonly plan: Erasure;
}

const look = (scene: Scene): Found => ({ plan: planned(scene), ...besidesNaming(scene) });

const otherInWords = ({ tab, row, column, words }: OtherCell): NamedPlace => ({
  ...{ tab, row, words },
  column: String(column + 1),
});

const nameOf = ({ person, words }: Identity): string => person?.name ?? words[0] ?? '';

/** What nobody has looked for is nowhere. */
const NOTHING = { goes: [], rewritten: [], stays: [], maybe: [], journal: 0 } as const;

function resultOf(scene: Scene, found: Found | undefined, language: Language): ErasureResult {
  const { session, identity } = scene;
  const { book, context, sheets } = session;
  const titleOf = (sheet: SheetId): string =>
    sheets.snapshot[sheet]?.title ?? sheetSpec(sheet).title[language];
  const { plan = NOTHING, others = [], notes = [], kept = [], drafts = [] } = found ?? {};
  const tabsOf = (places: Erasure['goes'], more: readonly OtherCell[] = []) =>
    byTab([...places.map((one) => placeInWords(one, titleOf, language)), ...more.map(otherInWords)]);
  const places = [...plan.goes, ...plan.rewritten, ...plan.stays];
  const isUnfinished = book
    .rows('CHG')
    .some(({ command, state }) => command === erasePerson.name && state === 'open');
  return {
    isUnfinished,
    people: book.rows('MEM').map(({ id, label, name }) => ({ id, name: label || name })),
    name: found ? nameOf(identity) : '',
    lookedFor: identity.words,
    goes: tabsOf(plan.goes),
    rewritten: tabsOf(plan.rewritten, others),
    stays: tabsOf(plan.stays),
    maybe: maybeInWords(plan.maybe, titleOf, language),
    journal: plan.journal,
    notes: notes.length,
    kept: kept.length + drafts.length,
    beyond: found ? manualSteps(book, identity, places, context) : [],
  };
}

const isAsked = ({ person, also = [] }: EraseInput): boolean =>
  (person ?? '') !== '' || also.some((word) => word.trim() !== '');

/** Refuses what is not meant: nobody, oneself, or what was not typed. */
function assertMeant({ identity, input, session: { context } }: Scene): void {
  if (!isAsked(input)) throw new Refusal(message(t.nobody));
  if ((input.person ?? '') !== '' && !identity.person) throw new Refusal(message(t.notFound));
  if (identity.person && identity.person.id === context.actor.person)
    throw new Refusal(message(t.notYourself));
}

function assertTyped({ identity, input }: Scene): void {
  const name = nameOf(identity);
  if (foldText(input.typed ?? '') !== foldText(name)) throw new Refusal(message(t.typeName, { name }));
}

/** What still names the person: what was written is read once more. */
function leftOf(env: Environment, scene: Scene, language: Language): readonly TabProblem[] {
  const sheets = readPresentSheets(env, READ);
  const session = openSession(env, sheets, language);
  const again = { ...scene, session };
  const title = (sheet: SheetId): string => sheets.snapshot[sheet]?.title ?? '';
  const inSheets = planned(again).rewritten.map((one) => placeInWords(one, title, language));
  return [...inSheets, ...otherCells(again).map(otherInWords)].map(({ tab, row, column }) => ({
    ...{ sheet: tab, row, column },
    message: message(t.wouldNot),
  }));
}

function summaryOf({ plan, others }: Found): readonly Message[] {
  const [rows, cells] = [plan.goes.length, plan.rewritten.length + others.length];
  return [rows + cells === 0 ? message(t.nothing) : message(t.done, { rows, cells })];
}

/** Writes it all, noted before: a failure in between is no end of it. */
function write(scene: Scene, found: Found, language: Language): CommitOutcome {
  const { env, session } = scene;
  const { writes } = found.plan;
  const left: WhatIsLeft = { sheets: notedSheets(writes), ...besidesLeft(found) };
  if (Object.values(left).every(({ length }) => length === 0)) return { change: '', problems: [] };
  assertWritable(session.sheets, writes);
  try {
    return commitForGood(env, session, left, {
      command: erasePerson.name,
      write: () => carryOn(env, session.sheets, left, language).problems,
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    console.error(reasonOf(error));
    throw new Refusal(message(t.unfinished));
  }
}

type Erased = RunResult & { readonly result: ErasureResult };

/** What is told where an erasure that had been cut off is finished by now. */
function afterFinish(ready: PreparedSheets, scene: Scene, language: Language): Erased {
  const { session, identity } = scene;
  const result = resultOf(scene, undefined, language);
  if (result.isUnfinished) throw new Refusal(message(t.unfinished));
  return {
    result: { ...result, beyond: manualSteps(session.book, identity, [], session.context) },
    summary: ready.notes.length > 0 ? ready.notes : [message(t.finished)],
    problems: ready.kept,
    onBoard: ready.problems,
  };
}

/**
 * Who is meant, where an erasure that had been cut off was finished just now: somebody whose row went with it is known by
 * what it said; undefined where it had gone before.
 */
function sceneOfRest(before: Scene, now: Scene): Scene | undefined {
  if (now.identity.person || (now.input.person ?? '') === '') return now;
  if (!before.identity.person) return undefined;
  const input = { ...now.input, person: '' };
  return { ...now, input, identity: identityOf(now.session.book, '', before.identity.words) };
}

function carryOut(env: Environment, input: EraseInput, language: Language): Erased {
  const before = readPresentSheets(env, READ);
  const ready = prepare(env, before, language);
  const now = sceneOf(env, ready.sheets, input, language);
  const wasFinished = ready.finished.includes(erasePerson.name);
  const scene = wasFinished ? sceneOfRest(sceneOf(env, before, input, language), now) : now;
  if (input.goOn === true || !scene) return afterFinish(ready, now, language);
  assertMeant(scene);
  assertTyped(scene);
  const found = look(scene);
  for (const key of found.drafts) env.person.remove(key);
  const { change, problems } = write(scene, found, language);
  const changed = found.plan.writes.map(({ sheet }) => sheet);
  showCommitted(env, scene.session.sheets, changed, language);
  return {
    result: resultOf(scene, found, language),
    summary: [...ready.notes, ...summaryOf(found)],
    problems: [...ready.kept, ...problems],
    onBoard: [...ready.problems, ...leftOf(env, scene, language)],
    ...(change !== '' && { change }),
  };
}

/** Looks, or erases. */
export function erase(
  env: Environment,
  input: EraseInput,
  { language, dryRun }: { readonly language: Language; readonly dryRun: boolean },
): Erased {
  if (!dryRun) return withLock(env, () => carryOut(env, input, language));
  const scene = sceneOf(env, readPresentSheets(env, READ, 'glance'), input, language);
  if (isAsked(input)) assertMeant(scene);
  const result = resultOf(scene, isAsked(input) ? look(scene) : undefined, language);
  return { result, summary: [], problems: [] };
}
