// Every command that writes has a case in the table that the matrices go over.
import { expect, it } from '@jest/globals';
import { planned, shell } from '../../../src/addin/commands/all';
import { LIGHT, WHOLE } from './cases';

/** Commands that are cut off where their own rules are tested; the last one switches a timer and writes no row. */
const OWN_TESTS = ['check-account', 'erase-person', 'send-summaries', 'summaries-timer'];

it('every command that writes has a case', () => {
  const commands = [...planned.values(), ...shell.values()];
  const writing = commands.flatMap(({ name, pace }) => (pace === 'query' ? [] : [name]));
  const tried = [...LIGHT, ...WHOLE].map((name) => name.split(' ')[0]);
  expect(writing.filter((name) => !tried.includes(name)).sort()).toEqual(OWN_TESTS);
  expect(LIGHT.filter((name, at) => LIGHT.indexOf(name) !== at)).toEqual([]);
});
