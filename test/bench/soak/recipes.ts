// Every command that writes, as it is pressed in the soak. recipes.test.ts tells one that is missing.
import type { Random } from './hands';
import type { Recipe } from './recipe';
import { PEOPLE_AND_WORKBOOK } from './recipes-people';
import { REVIEW } from './recipes-review';
import { TEXTS } from './recipes-texts';

export const RECIPES: readonly Recipe[] = [...PEOPLE_AND_WORKBOOK, ...REVIEW, ...TEXTS];

/** What people press in rows of their own; see press.ts. */
export const OWN = ['add-row', 'edit-row', 'undo'];

/** Pressed before the time begins: the scale of ratings is fixed by the first of them. */
export const FIRST = ['set-progress-scale'];

/** Their answer alone tells that it was done: what they write is no row. */
export const WITHOUT_ROWS = [
  'check-workbook',
  'send-summaries',
  'set-up-workbook',
  'settle-leaving',
  'summaries-timer',
];

/** Not pressed: it asks Google about the account; it empties a copy of the workbook. */
export const LEFT_OUT = ['check-account', 'start-next-cycle'];

/** Recipes in an order of their own until all have come up as often as they weigh; then shuffled anew. */
export function deckOf(random: Random): (isCoordinator: boolean) => Recipe {
  const all = RECIPES.flatMap((recipe) => Array.from({ length: recipe.weight ?? 1 }, () => recipe));
  const shuffled = (): Recipe[] =>
    all
      .map((recipe) => ({ recipe, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ recipe }) => recipe);
  const decks = { coordinators: shuffled(), all: shuffled().filter(({ isForAll }) => isForAll) };
  return (isCoordinator) => {
    const deck = isCoordinator ? decks.coordinators : decks.all;
    if (deck.length === 0) deck.push(...shuffled().filter(({ isForAll }) => isCoordinator || isForAll));
    return deck.pop() as Recipe;
  };
}
