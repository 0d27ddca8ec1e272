// What one person does at one moment: presses a command, types, deletes, or moves things about; and what became of it.
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import type { CallResponse } from '../../../src/core/workbook/command/types';
import { deleteRowOf, disturb, pick, tableOf, typeBelow, typeInto, type Random, type Row } from './hands';
import type { Ledger, Write } from './ledger';
import type { Recipe } from './recipe';
import { WITHOUT_ROWS } from './recipes';
import { LineBroke, type Hands, type Window } from './window';

export interface Person {
  readonly email: string;
  readonly member: string;
  readonly label: string;
  /** A row of Participation that only this person writes, and one of What was said: in its panel, and some by hand. */
  readonly part: string;
  said: string;
  readonly hasGrid: boolean;
  readonly isCoordinator: boolean;
  readonly random: Random;
}

/** What all of them share. */
export interface Scene {
  readonly ledger: Ledger;
  /** How often each thing was done or said. */
  readonly told: Map<string, number>;
  readonly nextRecipe: (isCoordinator: boolean) => Recipe;
  rows(sheet: SheetId): readonly Row[];
}

export const count = ({ told }: Scene, what: string): void => void told.set(what, (told.get(what) ?? 0) + 1);

const QUIET_ADDRESS = /\S+@\S+|soak\d+w\d+x|“[^”]*”/g;

/** A refusal without what is only true of this press, so that the same ones are counted together. */
const sameWords = (message: string): string => message.replace(QUIET_ADDRESS, '…').slice(0, 110);

async function timed<T>({ ledger }: Scene, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const answer = await work();
  ledger.times.push(performance.now() - start);
  return answer;
}

/** Whether anything is there that was not: a change of rows, a document, a mail that went out. */
export function hasWritten(command: string, answer: CallResponse): boolean {
  if (!answer.ok || WITHOUT_ROWS.includes(command)) return answer.ok;
  const { sent = 0 } = (answer.result ?? {}) as { readonly sent?: number };
  return answer.change !== undefined || (answer.documents?.length ?? 0) > 0 || sent > 0;
}

/** Presses and notes what became of it; undefined when the answer never came. */
async function save(
  scene: Scene,
  { window, email }: { readonly window: Window; readonly email: string },
  [command, input]: readonly [command: string, input: object],
  write: Write,
): Promise<CallResponse | undefined> {
  const note = (state: 'acknowledged' | 'refused' | 'unknown', change?: string): void => {
    write.state = state;
    scene.ledger.actions.push({ command, email, change, state });
  };
  try {
    const answer = await timed(scene, () => window.call(command, { input }));
    const isWritten = hasWritten(command, answer);
    note(isWritten ? 'acknowledged' : 'refused', answer.ok ? answer.change : undefined);
    count(
      scene,
      answer.ok
        ? `${command}${isWritten ? '' : ' had nothing to write'}`
        : `${command} refused: ${sameWords(answer.message)}`,
    );
    return answer;
  } catch (error) {
    note('unknown');
    if (error instanceof LineBroke) throw error;
    count(scene, `${command} threw: ${String(error)}`);
    return undefined;
  }
}

async function typeCell(scene: Scene, hands: Hands, row: string, column: string): Promise<void> {
  const write = scene.ledger.begin(row, column);
  let typed = false;
  write.state = 'unknown';
  await hands.change(() => (typed = typeInto(hands.grid, row, column, write.word)));
  write.state = typed ? 'acknowledged' : 'refused';
  count(scene, 'typed a cell');
}

async function typeRow(scene: Scene, hands: Hands): Promise<void> {
  const write = scene.ledger.begin(undefined, 'ACT.what');
  let typed = false;
  // Two who type into the same blank row at once write over each other, as anywhere: what counts is that it is not moved.
  write.state = 'unknown';
  await hands.change(() => (typed = typeBelow(hands.grid, 'ACT', 'ACT.what', write.word)));
  if (typed) scene.ledger.idsSeen.set(write.word, []);
  else write.state = 'refused';
  count(scene, 'typed a row');
}

/** Deletes a whole row of the library that somebody was told is saved. */
async function deleteRow(scene: Scene, hands: Hands, random: Random): Promise<void> {
  const saved = scene.ledger.writes.filter(
    ({ column, row, state }) => column === 'LIB.title' && row === undefined && state === 'acknowledged',
  );
  const write = pick(random, saved);
  if (!write) return;
  let isGone = false;
  write.state = 'unknown';
  await hands.change(() => (isGone = deleteRowOf(hands.grid, write.column, write.word)));
  write.state = isGone ? 'deleted by hand' : 'acknowledged';
  count(scene, isGone ? 'deleted a filled row' : 'did not see the row to delete');
}

async function disturbed(scene: Scene, hands: Hands, random: Random): Promise<void> {
  let what = 'nothing';
  await hands.change(() => {
    try {
      what = disturb(hands, random);
    } catch (error) {
      what = `refused by the grid: ${String(error).slice(0, 90)}`;
    }
  });
  count(scene, what);
}

async function editPart(scene: Scene, window: Window, { email, part, random }: Person): Promise<void> {
  const write = scene.ledger.begin(part, 'PAR.notes');
  const input = { sheet: 'PAR', id: part, values: { notes: write.word } };
  const saved = await save(scene, { window, email }, ['edit-row', input], write);
  if (!saved?.ok || random() > 0.15) return;
  write.state = 'unknown';
  const undone = await timed(scene, () => window.call('undo', { input: { change: saved.change } }));
  const restored = undone.ok ? (undone.result as { restored: number }).restored : 0;
  write.state = restored > 0 ? 'taken back' : 'acknowledged';
  count(
    scene,
    restored > 0 ? 'undo' : `undo did nothing: ${undone.ok ? undone.summary.join(' ') : undone.message}`,
  );
}

/** As the panel does: it shows what stands there, and sends what changed with what it showed. */
async function noteSaid(scene: Scene, window: Window, { email, said }: Person): Promise<void> {
  const shown = await timed(scene, () => window.call('what-was-said', { input: {} }));
  if (!shown.ok) return count(scene, `what-was-said refused: ${shown.message}`);
  const { rows } = shown.result as { rows: readonly { id: string; words: string }[] };
  const row = rows.find(({ id }) => id === said);
  if (!row) return count(scene, 'what-was-said does not show a row that is there');
  const write = scene.ledger.begin(said, 'HRD.words');
  const input = { sheet: 'HRD', id: said, values: { words: write.word }, seen: { words: row.words } };
  await save(scene, { window, email }, ['edit-row', input], write);
}

async function addToLibrary(scene: Scene, window: Window, { email }: Person): Promise<void> {
  const write = scene.ledger.begin(undefined, 'LIB.title');
  const values = { title: write.word, link: 'https://example.org/paper' };
  await save(scene, { window, email }, ['add-row', { sheet: 'LIB', values }], write);
}

async function pressNext(scene: Scene, window: Window, person: Person): Promise<void> {
  const recipe = scene.nextRecipe(person.isCoordinator);
  const write = scene.ledger.begin(undefined, recipe.column ?? '', true);
  const { word } = write;
  const input = recipe.input({ word, random: person.random, person, rows: (sheet) => scene.rows(sheet) });
  if (input) return void (await save(scene, { window, email: person.email }, [recipe.command, input], write));
  write.state = 'refused';
  count(scene, `nothing there for ${recipe.command}`);
}

/** One thing that this person does now. */
export async function act(scene: Scene, window: Window, person: Person): Promise<void> {
  const { hands } = window;
  const roll = person.random();
  if (hands && roll < 0.2) return disturbed(scene, hands, person.random);
  if (hands && roll < 0.3) return typeCell(scene, hands, person.member, 'MEM.notes');
  if (hands && roll < 0.4) return typeCell(scene, hands, person.said, 'HRD.words');
  if (hands && roll < 0.48) return typeRow(scene, hands);
  if (hands && roll < 0.56) return deleteRow(scene, hands, person.random);
  const own = person.random();
  if (own < 0.12) return editPart(scene, window, person);
  if (own < 0.2) return noteSaid(scene, window, person);
  if (own < 0.3) return addToLibrary(scene, window, person);
  return pressNext(scene, window, person);
}

/** Notes which id stands beside each word that was typed into a new row. */
export function followIds({ ledger: { idsSeen } }: Scene, { grid }: Hands): void {
  for (const { what = '', id = '' } of tableOf(grid, 'ACT')) if (id !== '') idsSeen.get(what)?.push(id);
}
