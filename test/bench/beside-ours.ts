// How often a paragraph of a real report is put beside the right recommendation: labels by reading, in
// beside-ours/labels.ts; the reports: a folder named by UPR_REPORTS.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  findRecommendations,
  type FoundRecommendation,
} from '../../src/core/follow-up/beside-ours/find-recommendations';
import { createCountryResolver } from '../../src/core/language/country-names/resolver';
import { readMeaningTable } from '../../src/core/language/meaning/table';
import { parseCountryReport } from '../../src/core/un-documents/country-reports/parse-country-report';
import { readUnDocument } from '../../src/core/un-documents/reading/read-un-document';
import { LABELLED, numbersOf, type LabelledReport } from './beside-ours/labels';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const FOLDER = process.env['UPR_REPORTS'] ?? join(ROOT, '..', 'shared', 'data', 'reports');
const FIRST = 3;
const RESOLVER = createCountryResolver([]);

const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

interface Counted {
  readonly labelled: number;
  /** The right one is first, among the first three, and first as "sure" enough to be kept. */
  readonly first: number;
  readonly amongThree: number;
  /** Of those that would be kept, right ones. */
  readonly kept: number;
  readonly keptRight: number;
  /** Paragraphs that would get a right one. */
  readonly served: number;
  /** Paragraphs that speak of no recommendation, and those of them that got one all the same. */
  readonly none: number;
  readonly noneKept: number;
  readonly wrong: readonly string[];
  readonly milliseconds: number;
}

function measured({ said, recommended, under, labels, none }: LabelledReport): Counted | undefined {
  const read = parseCountryReport(textOf(said), RESOLVER, new Set(), 'national');
  const list = readUnDocument({ text: textOf(recommended), tables: [] }, RESOLVER);
  if (!read.ok || !list.ok) return undefined;
  const meaning = readMeaningTable(
    readFileSync(join(ROOT, 'words', 'meaning', 'meaning.txt'), 'utf8').trimEnd(),
  );
  const recommendations = list.value.records.map(({ number, part, text }) => ({
    id: `${number}/${part}`,
    number,
    text,
  }));
  const paragraphs = read.value.paragraphs.filter(({ number }) => labels[number] !== undefined);
  const silent = read.value.paragraphs.filter(({ number }) => none.includes(number));
  const start = performance.now();
  const found = findRecommendations(paragraphs, recommendations, meaning);
  const milliseconds = performance.now() - start;
  const isRight = (at: number, { id }: FoundRecommendation): boolean =>
    numbersOf(labels[paragraphs[at]?.number ?? 0] ?? '', under).includes(id.split('/')[0] ?? '');
  const rightAt = found.map((some, at) => some.findIndex((one) => isRight(at, one)));
  const kept = found.flatMap((some, at) =>
    some.filter(({ isSure }) => isSure).map((one) => isRight(at, one)),
  );
  return {
    labelled: found.length,
    first: rightAt.filter((at) => at === 0).length,
    amongThree: rightAt.filter((at) => at >= 0 && at < FIRST).length,
    kept: kept.length,
    keptRight: kept.filter(Boolean).length,
    served: found.filter((some, at) => some.some((one) => one.isSure && isRight(at, one))).length,
    none: silent.length,
    noneKept: findRecommendations(silent, recommendations, meaning).filter((some) =>
      some.some(({ isSure }) => isSure),
    ).length,
    wrong: found.flatMap((some, at) => {
      const place = rightAt[at] ?? -1;
      if (place >= 0 && place < FIRST) return [];
      const ids = some.slice(0, FIRST).map(({ id, score }) => `${id} ${score.toFixed(2)}`);
      return [`${paragraphs[at]?.number}: ${ids.join(', ')}`];
    }),
    milliseconds,
  };
}

/** With `seen`, only the set that may be looked at while working. */
export function run(): void {
  if (!existsSync(FOLDER)) {
    console.log(`No reports in ${FOLDER}: name a folder in UPR_REPORTS.`);
    return;
  }
  const seenOnly = process.argv.includes('seen');
  for (const report of LABELLED.filter(({ isSeen }) => isSeen || !seenOnly)) {
    const result = measured(report);
    if (!result) {
      console.log(`${report.name}: could not be read`);
      continue;
    }
    const { labelled, first, amongThree, kept, keptRight, served, none, noneKept, wrong, milliseconds } =
      result;
    console.log(
      `${report.name}${report.isSeen ? '' : ' (unseen)'}: ${labelled} paragraphs; right one first ${first}, among three ${amongThree}; kept ${kept}, of these right ${keptRight}, for ${served} paragraphs; of ${none} that speak of none ${noneKept} got one; ${milliseconds.toFixed(0)} ms`,
    );
    if (report.isSeen) for (const line of wrong) console.log(`  ${line}`);
  }
}
