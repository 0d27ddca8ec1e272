// Takes a person out of the workbook: out of its sheets by a plan, then out of notes, other tabs, what the script keeps, and
// one's own drafts. Nothing of it can be taken back, so the journal keeps only that it happened; where it was cut off, it is
// done again.
import type { TabProblem } from '../../../core/workbook/records/tab-problem';
import { message, type Language, type Message } from '../../../core/base/messages/text';
import { foldText } from '../../../core/base/text/fold';
import { excerptAround } from '../../../core/base/text/excerpt';
import { manualSteps } from '../../../core/people/erasing/manual-steps';
import { erasePerson, type EraseInput, type ErasureResult } from '../../../core/people/erasing/erase-person';
import { identityOf, without, type Identity, type StandIns } from '../../../core/people/erasing/identity';
import { byTab, maybeInWords, placeInWords, type NamedPlace } from '../../../core/people/erasing/in-words';
import { planErasure, type Erasure } from '../../../core/people/erasing/plan-erasure';
import { cellText, HEADER_ROW, type RawCell } from '../../../core/workbook/records/snapshot';
import { SHEET_IDS, type SheetId } from '../../../core/workbook/schema/sheet-ids';
import { sheetSpec } from '../../../core/workbook/schema/sheets';
import { commitWrites } from '../../engine/commit';
import { showCommitted } from '../../engine/hooks';
import { prepare, withLock } from '../../engine/locked';
import { readPresentSheets, requireSheets } from '../../engine/read-sheets';
import { Refusal } from '../../engine/refusal';
import type { RunResult } from '../../engine/run-command';
import { ALWAYS_READ, authorise, openSession } from '../../engine/session';
import type { Environment, Session, Sheets } from '../../engine/types';
import * as t from '../../../core/words/people/erasing';

const READ: readonly SheetId[] = SHEET_IDS.filter((sheet) => sheet !== 'TPL');

interface Scene {
  readonly env: Environment;
  readonly session: Session;
  readonly input: EraseInput;
  readonly identity: Identity;
  readonly standing: StandIns;
}

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

/** A cell of a tab that is none of the sheets, or a heading of one. */
interface OtherCell {
  readonly tabId: number;
  readonly tab: string;
  /** 1-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
  readonly words: string;
  readonly after: string;
  /** Left as it is: a formula, a heading or the name of a tab. */
  readonly isFixed: boolean;
}

function cellsIn(scene: Scene, tabId: number, tab: string, cells: readonly (readonly RawCell[])[]) {
  const formulas = scene.env.grid.formulas(tabId);
  return cells.flatMap((line, at) =>
    line.flatMap((cell, column): OtherCell[] => {
      const text = cellText(cell);
      const formula = formulas[at]?.[column] ?? '';
      const { gone, text: after } = without(formula || text, scene.identity, scene.standing);
      const [first] = gone;
      if (first === undefined) return [];
      const words = excerptAround(text, Math.max(0, text.indexOf(first)), first.length);
      return [{ tabId, tab, row: at + 1, column, words, after, isFixed: formula !== '' }];
    }),
  );
}

const fixedCell = (tabId: number, tab: string, row: number, words: string, column = 0): OtherCell => ({
  ...{ tabId, tab, row, column, words, after: '', isFixed: true },
});

/** Tabs that people made, pages of text, and what is drawn; names of tabs and headings of our own, which stay. */
function otherCells(scene: Scene): readonly OtherCell[] {
  const { env, session, identity, standing } = scene;
  const ours = new Map(SHEET_IDS.map((sheet) => [session.sheets.tabs[sheet], sheet]));
  const names = (text: string): boolean => without(text, identity, standing).gone.length > 0;
  return env.grid.tabs().flatMap(({ tabId, name }): readonly OtherCell[] => {
    const title = names(name) ? [fixedCell(tabId, name, 0, name)] : [];
    const sheet = ours.get(tabId);
    if (!sheet) return [...title, ...cellsIn(scene, tabId, name, env.grid.grid(tabId)?.cells ?? [])];
    const headers = session.sheets.snapshot[sheet]?.headers ?? [];
    const named = headers.flatMap((header, at) =>
      names(header) ? [fixedCell(tabId, name, HEADER_ROW, header, at)] : [],
    );
    return [...title, ...named];
  });
}

/** Looked at again just before it is written: whoever inserted a row meanwhile finds nothing overwritten. */
function writeOther({ env }: Scene, { tabId, row, column, words, after }: OtherCell): void {
  const now = env.grid.columns(tabId, column, column)[row - 1]?.[0];
  const isSame =
    now !== undefined && excerptAround(cellText(now), 0, cellText(now).length).includes(bare(words));
  if (isSame) env.grid.write(tabId, { row, column, values: [[after]] }, new Set([column]));
}

const bare = (words: string): string => words.replace(/^… | …$/g, '');

interface Note {
  readonly tabId: number;
  readonly row: number;
  readonly column: number;
  readonly after: string;
}

const notesNaming = ({ env, identity, standing }: Scene): readonly Note[] =>
  env.grid.tabIds().flatMap((tabId) =>
    env.grid.notes(tabId).flatMap((line, at) =>
      line.flatMap((note, column): Note[] => {
        const { gone, text } = note === '' ? { gone: [], text: '' } : without(note, identity, standing);
        return gone.length > 0 ? [{ tabId, row: at + 1, column, after: text }] : [];
      }),
    ),
  );

interface KeptText {
  readonly key: string;
  readonly after: string;
}

const keptNaming = ({ env, identity, standing }: Scene): readonly KeptText[] =>
  Object.entries(env.workbook.all()).flatMap(([key, value]) => {
    const { gone, text } = without(value, identity, standing);
    return gone.length > 0 ? [{ key, after: text }] : [];
  });

/** Of a draft, all pieces: a half would be none. */
function draftsNaming({ env, identity, standing }: Scene): readonly string[] {
  const all = Object.entries(env.person.all());
  const draftOf = (key: string): string => key.replace(/\d+$/, '');
  const whole = new Map<string, string>();
  for (const [key, value] of all.sort(
    ([one], [other]) => one.length - other.length || (one < other ? -1 : 1),
  ))
    whole.set(draftOf(key), (whole.get(draftOf(key)) ?? '') + value.replace(/^\S+ \d+ /, ''));
  return all
    .map(([key]) => key)
    .filter((key) => without(key + (whole.get(draftOf(key)) ?? ''), identity, standing).gone.length > 0);
}

interface Found {
  readonly plan: Erasure;
  readonly others: readonly OtherCell[];
  readonly notes: readonly Note[];
  readonly kept: readonly KeptText[];
  readonly drafts: readonly string[];
}

const look = (scene: Scene): Found => ({
  plan: planned(scene),
  others: otherCells(scene),
  notes: notesNaming(scene),
  kept: keptNaming(scene),
  drafts: draftsNaming(scene),
});

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
  return {
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

function writeBesides(scene: Scene, { others, notes, kept, drafts }: Found): void {
  const { env } = scene;
  for (const cell of others.filter(({ isFixed }) => !isFixed)) writeOther(scene, cell);
  for (const { tabId, row, column, after } of notes) env.grid.writeNote(tabId, row, column, after);
  for (const { key, after } of kept) env.workbook.set(key, after);
  for (const key of drafts) env.person.remove(key);
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

function carryOut(
  env: Environment,
  input: EraseInput,
  language: Language,
): RunResult & { result: ErasureResult } {
  const ready = prepare(env, readPresentSheets(env, READ), language);
  const scene = sceneOf(env, ready.sheets, input, language);
  assertMeant(scene);
  assertTyped(scene);
  const found = look(scene);
  const { writes } = found.plan;
  const { change, problems } = commitWrites(env, scene.session, writes, {
    ...{ command: erasePerson.name, forgets: true },
  });
  writeBesides(scene, found);
  const changed = writes.map(({ sheet }) => sheet);
  showCommitted(env, scene.session.sheets, changed, language);
  env.grid.flush();
  return {
    result: resultOf(scene, found, language),
    summary: [...ready.notes, ...summaryOf(found)],
    problems: [...ready.kept, ...problems],
    onBoard: leftOf(env, scene, language),
    ...(change !== '' && { change }),
  };
}

/** Looks, or erases. */
export function erase(
  env: Environment,
  input: EraseInput,
  { language, dryRun }: { readonly language: Language; readonly dryRun: boolean },
): RunResult & { result: ErasureResult } {
  if (!dryRun) return withLock(env, () => carryOut(env, input, language));
  const scene = sceneOf(env, readPresentSheets(env, READ, 'glance'), input, language);
  if (isAsked(input)) assertMeant(scene);
  const result = resultOf(scene, isAsked(input) ? look(scene) : undefined, language);
  return { result, summary: [], problems: [] };
}
