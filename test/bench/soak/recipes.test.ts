// The soak presses every command that writes.
import { expect, it } from '@jest/globals';
import { planned, shell } from '../../../src/addin/commands/all';
import { LEFT_OUT, OWN, RECIPES } from './recipes';

it('every command that writes is pressed in the soak, or left out by name', () => {
  const commands = [...planned.values(), ...shell.values()];
  const writing = commands.flatMap(({ name, pace }) => (pace === 'query' ? [] : [name]));
  const pressed = [...new Set([...RECIPES.map(({ command }) => command), ...OWN, ...LEFT_OUT])];
  expect(pressed.sort()).toEqual(writing.sort());
});
