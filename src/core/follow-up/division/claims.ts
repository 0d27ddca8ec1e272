// What speaks for a workgroup beside the issues that it leads on: that it asked for a recommendation, and that it has the
// ones on single treaties which a recommendation names together.
import { createContentMeasure, type Content, type ContentMeasure } from '../../language/content/content';
import { sharesOf } from '../../language/meaning/probe';
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';
import type { Recommendation } from '../../un-documents/reports/cycle-rows';
import type { Book } from '../../workbook/records/book';
import { isAtWork } from '../../workbook/records/this-cycle';
import { UPTAKE } from '../uptake/uptake-thresholds';
import type { Likeness } from './choose-workgroup';

export interface Claims {
  /** Undefined where there is no table of meaning. */
  readonly likeness: Likeness | undefined;
  /** Workgroups whose asks recommendations answer, the nearest first. */
  askedBy(rows: readonly Recommendation[]): readonly string[];
  /** Notes who has a recommendation that asks to ratify one treaty. */
  note(row: Recommendation, workgroup: string): void;
  /** Who has most of the single treaties that a recommendation names together; undefined where no one has. */
  ofTreaties(rows: readonly Recommendation[]): string | undefined;
}

/** The one that comes most often; undefined for none, and where several come as often. */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = [...new Set(names)].map((name) => ({
    name,
    count: names.filter((one) => one === name).length,
  }));
  const [first, second] = counts.sort((x, y) => y.count - x.count);
  return first?.count === second?.count ? undefined : first?.name;
}

/** For texts, the workgroups at work whose asks they answer. */
function createAskedBy(
  book: Book,
  measure: ContentMeasure,
): (texts: readonly Content[]) => readonly string[] {
  const asks = book
    .rows('ASK')
    .filter(({ text, workgroup }) => text.trim() !== '' && isAtWork(book, workgroup))
    .map(({ text, workgroup }) => ({ workgroup, ask: measure.read(text) }));
  return (texts) => {
    const scores = asks.map(({ workgroup, ask }) => ({
      workgroup,
      score: Math.max(...texts.map((text) => measure.answers(ask, text))),
    }));
    const claimed = scores
      .filter(({ score }) => score >= UPTAKE.asksForThis)
      .sort((x, y) => y.score - x.score);
    return [...new Set(claimed.map(({ workgroup }) => workgroup))];
  };
}

/** Claims on the recommendations of a review. */
export function createClaims(
  book: Book,
  rows: readonly Recommendation[],
  table: MeaningTable | undefined,
): Claims {
  const measure = createContentMeasure(createReader(), table);
  const contents = new Map(rows.map((row) => [row.id, measure.read(row.text)]));
  measure.learn(contents.values());
  const contentsOf = (own: readonly Recommendation[]) => own.flatMap(({ id }) => contents.get(id) ?? []);
  const askedBy = createAskedBy(book, measure);
  const treatiesOf = ({ exact, names }: Content): readonly string[] =>
    [...exact].some((one) => measure.reader.dimension(one).key === 'ratify') ? [...names] : [];
  const holders = new Map<string, string[]>();
  const { space } = measure;
  return {
    likeness: space && ((first, second) => sharesOf(space, space.read(first), space.read(second)).forth),
    askedBy: (own) => askedBy(contentsOf(own)),
    note(row, workgroup) {
      const [treaty, ...others] = contentsOf([row]).flatMap(treatiesOf);
      if (treaty !== undefined && others.length === 0)
        holders.set(treaty, [...(holders.get(treaty) ?? []), workgroup]);
    },
    ofTreaties(own) {
      const treaties = new Set(contentsOf(own).flatMap(treatiesOf));
      if (treaties.size < 2) return undefined;
      return mostFrequent([...treaties].flatMap((treaty) => mostFrequent(holders.get(treaty) ?? []) ?? []));
    },
  };
}
