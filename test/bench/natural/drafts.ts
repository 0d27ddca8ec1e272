// How often a draft of a few sentences finds the text that covers it, and what is told of drafts that none covers.
import { alreadyCovered } from '../../../src/core/coverage/overlaps/plan-already-covered';
import type { CoveredSubmission } from '../../../src/core/coverage/overlaps/covered-submission';
import { contextOf, keptIn } from '../../support/book';
import { bookOfTexts } from './book';
import { table, textsOf } from './set';

const share = (part: number, whole: number): string => (part / (whole || 1)).toFixed(2);

/** Prints, by language, the share of drafts whose text is first and among three; and what is told as covered. */
export function run(folder: string): void {
  const drafts = table(folder, 'drafts.tsv');
  if (!drafts) return;
  const book = bookOfTexts(textsOf(folder), true);
  const context = { ...contextOf({}), kept: keptIn({}) };
  const told = drafts.map(({ id = '', language = '', text = '', covered_by: covering = '', half = '' }) => {
    const plan = alreadyCovered.plan(book, { text }, context);
    if (!plan.ok) throw new Error(`The draft was refused: ${text}`);
    const { closest } = plan.value.result;
    const right = covering.split(/; ?/).filter((one) => one !== '');
    const isRight = (one: CoveredSubmission | undefined): boolean =>
      one !== undefined && right.includes(one.id);
    return { id, language, half, right, closest, isRight };
  });
  const covered = told.filter(({ right }) => right.length > 0);
  const others = told.filter(({ right }) => right.length === 0);
  for (const language of ['en', 'es', 'fr']) {
    const own = covered.filter((one) => one.language === language);
    const first = own.filter(({ closest, isRight }) => isRight(closest[0])).length;
    const three = own.filter(({ closest, isRight }) => closest.slice(0, 3).some(isRight)).length;
    console.log(
      `  drafts ${language}: ${own.length}, first ${share(first, own.length)}, three ${share(three, own.length)}`,
    );
  }
  const isTold = ({ closest }: { closest: readonly CoveredSubmission[] }): boolean =>
    closest.some(({ near }) => near);
  console.log(
    `  told as covered: ${share(covered.filter(isTold).length, covered.length)} of covered, ` +
      `right ${share(covered.filter(({ closest, isRight }) => closest.some((one) => one.near && isRight(one))).length, covered.filter(isTold).length)}; ` +
      `${share(others.filter(isTold).length, others.length)} of ${others.length} that none covers`,
  );
  const top = ({ closest }: { closest: readonly CoveredSubmission[] }): number => closest[0]?.score ?? 0;
  const bound = others.map(top).sort((x, y) => y - x)[Math.floor(others.length / 20)] ?? 0;
  const above = covered.filter((one) => top(one) > bound);
  console.log(
    `  above what one in twenty of the others reaches: ${share(above.length, covered.length)}, right ${share(above.filter(({ closest, isRight }) => isRight(closest[0])).length, above.length)}`,
  );
}
