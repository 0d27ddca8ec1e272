// The soak presses every command that writes.
import { expect, it } from '@jest/globals';
import { planned, shell } from '../../../src/addin/commands/all';
import { createCountryResolver } from '../../../src/core/language/country-names/resolver';
import { parseSummary } from '../../../src/core/un-documents/summaries/parse-summary';
import { FIRST, LEFT_OUT, OWN, RECIPES } from './recipes';
import { citationsOf } from './recipes-review';

it('every command that writes is pressed in the soak, or left out by name', () => {
  const commands = [...planned.values(), ...shell.values()];
  const writing = commands.flatMap(({ name, pace }) => (pace === 'query' ? [] : [name]));
  const pressed = [...new Set([...RECIPES.map(({ command }) => command), ...OWN, ...FIRST, ...LEFT_OUT])];
  expect(pressed.sort()).toEqual(writing.sort());
});

it('the summary of submissions that it brings in can be read', () => {
  const read = parseSummary(citationsOf('Wester'), createCountryResolver());
  expect(read).toMatchObject({ ok: true, value: { symbol: 'A/HRC/WG.6/57/USA/3' } });
  expect(read.ok && read.value.paragraphs.length).toBeGreaterThan(3);
});
