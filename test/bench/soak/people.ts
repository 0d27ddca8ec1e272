// Who is at work in the soak: people of the sample, each with rows that nobody else writes.
import { rowsOf, tableOf, typeInto } from './hands';
import type { Ledger } from './ledger';
import type { Person } from './press';
import { randomFrom } from './random';
import { misspelled } from './recipes-people';
import { prepared } from './recipes-prepared';
import type { Server } from './server';
import { openWindow, type Window } from './window';

const FIRST_COORDINATOR = 'maria.coordinator@example.org';
/** One in so many coordinates, so that every command comes up. */
const COORDINATES = 2;
/** So many people have a word of their experience that nobody knows. */
const MISSPELLED = 6;

async function must(window: Window, { actions }: Ledger, command: string, input: object): Promise<string> {
  const answer = await window.call(command, { input });
  if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
  actions.push({ command, email: FIRST_COORDINATOR, change: answer.change, state: 'acknowledged' });
  return (answer.result as { id?: string }).id ?? '';
}

interface Asked {
  readonly people: number;
  /** So many of them have the grid open. */
  readonly grids: number;
  readonly seed: number;
}

async function found(window: Window, { people, grids, seed }: Asked): Promise<Person[]> {
  const grid = window.hands?.grid;
  if (!grid) return [];
  const [emails, labels, parts] = [
    rowsOf(grid, 'MEM', 'MEM.email'),
    rowsOf(grid, 'MEM', 'MEM.label'),
    rowsOf(grid, 'PAR', 'PAR.person'),
  ];
  return [...emails].slice(0, people).flatMap(([member, email], index): Person[] => {
    const label = labels.get(member) ?? '';
    const part = [...parts].find(([, person]) => person === label)?.[0];
    if (!email || !part) return [];
    const random = randomFrom(seed * 1000 + index);
    const isCoordinator = index % COORDINATES === 0;
    return [{ email, member, label, part, said: '', hasGrid: index < grids, isCoordinator, random }];
  });
}

/** Makes what there is to press the commands for, some of it by hand. */
async function prepare({ hands, ...window }: Window, ledger: Ledger): Promise<void> {
  if (!hands) return;
  const { grid } = hands;
  for (const [command, input] of prepared(ledger.began.slice(0, 10)))
    await must(
      { hands, ...window },
      ledger,
      command,
      input((sheet) => tableOf(grid, sheet)),
    );
  const members = [...rowsOf(grid, 'MEM', 'MEM.email').keys()].slice(-MISSPELLED);
  await hands.change(() => members.forEach((id, at) => typeInto(grid, id, 'MEM.experience', misspelled(at))));
}

/** Finds the people, and makes what they need: their rows of What was said, their roles, some recommendations. */
export async function peopleOf(server: Server, asked: Asked, ledger: Ledger): Promise<readonly Person[]> {
  const window = await openWindow(server, FIRST_COORDINATOR, true);
  const people = await found(window, asked);
  const countries = [...rowsOf(window.hands?.grid as never, 'CTY', 'CTY.name').values()];
  await prepare(window, ledger);
  for (const [index, person] of people.entries()) {
    const values = { country: countries[index % countries.length] ?? '', order: index + 1 };
    person.said = await must(window, ledger, 'add-row', { sheet: 'HRD', values });
    if (person.isCoordinator)
      await must(window, ledger, 'edit-row', {
        sheet: 'MEM',
        id: person.member,
        values: { coordinator: true },
      });
  }
  const admit = people.filter(({ isCoordinator }) => isCoordinator).map(({ member }) => member);
  await must(window, ledger, 'check-workbook', { admit });
  window.close();
  return people;
}
