// Each recipe of the soak has an input that its command takes and that makes it write: what is always refused tries nothing.
import { expect, it } from '@jest/globals';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { SAMPLE_COORDINATOR } from '../../../scripts/upr/sample';
import { sampleWorkbook } from '../../support/sample';
import { mustDo } from '../../support/workbook';
import { tableOf } from './hands';
import { hasWritten } from './press';
import { randomFrom } from './random';
import { RECIPES } from './recipes';
import { misspelled } from './recipes-people';
import { prepared } from './recipes-prepared';

/** What a recipe needs comes about by others, in a round or two. */
const ROUNDS = 6;
const DAY = 86_400_000;
/** Before the meetings of the recipes, as the sample is when it is new. */
const CLOCK = Date.UTC(2026, 11, 1, 15);

it('every recipe is acknowledged', async () => {
  const book = await sampleWorkbook();
  book.clock = CLOCK;
  const maria = book.as(SAMPLE_COORDINATOR);
  const rows = (sheet: SheetId) => tableOf(book.grid, sheet);
  for (const [command, input] of prepared('2026-12-01')) mustDo(maria.call(command, input(rows)));
  book.type('MEM', 3, 'experience', misspelled(0));
  const [row] = book.rowsOf('MEM').filter(({ email }) => email === SAMPLE_COORDINATOR);
  const person = { email: SAMPLE_COORDINATOR, member: String(row?.['id']), label: String(row?.['label']) };
  const random = randomFrom(26);
  let left = RECIPES.map((recipe) => ({ recipe, why: '' }));
  for (let round = 0; round < ROUNDS && left.length > 0; round += 1) {
    left = left.flatMap(({ recipe }, at) => {
      const input = recipe.input({ word: `soak${round}w${at}x`, random, person, rows });
      if (!input) return [{ recipe, why: 'nothing there' }];
      const answer = maria.call(recipe.command, input);
      if (hasWritten(recipe.command, answer)) return [];
      return [{ recipe, why: answer.ok ? `nothing to write: ${answer.summary.join(' ')}` : answer.message }];
    });
    // What waited for the limit of the day goes out on the next one.
    book.clock += DAY;
  }
  expect(left.map(({ recipe: { command }, why }) => `${command}: ${why}`)).toEqual([]);
}, 300_000);
