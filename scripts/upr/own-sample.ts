// The sample as a workbook that comes with the sources, so that the first start of a fresh clone need not make it. It is data:
// what was made by an earlier script is opened by a later one, which brings up to date what it shows.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SHEETS } from '../../src/core/workbook/schema/sheets';
import { SAMPLE_COORDINATOR, sampleSteps, type Step } from './sample';

const FILE = join('sheets-templates', 'sample', 'workbook.json.gz');

export interface OwnSample {
  /** Hash of rows, steps and layouts; another one makes the file worthless. */
  readonly of: string;
  /** Of the script that made it. */
  readonly script: string;
  readonly book: string;
}

/** What a new workbook is made with on most machines. */
export const SAMPLE_RECIPE = { as: SAMPLE_COORDINATOR, locale: 'en_US' } as const;
type Made = Readonly<Record<'as' | 'locale' | 'language', string | undefined>>;

const FINDING = new Set(['find-overlaps', 'check-workbook']);

/** The last steps: they find and count again what another script may find and count differently. */
export const bringUpToDate = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ command }) => FINDING.has(command));

/** The sample is in English; what other languages call a column is not in it. */
const inEnglish = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'en' in value ? value.en : value;

const hashOf = (steps: readonly Step[]): string =>
  createHash('sha256')
    .update(JSON.stringify([SAMPLE_RECIPE, steps, SHEETS], inEnglish))
    .digest('hex');

function read(root: string): OwnSample | null {
  const file = join(root, FILE);
  if (!existsSync(file)) return null;
  return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as OwnSample;
}

/** The sample that came along; null where its rows or layouts are no longer these, or it is wanted otherwise. */
export function ownSample(
  root: string,
  steps: readonly Step[],
  { as, locale, language = 'en' }: Partial<Made> = SAMPLE_RECIPE,
): OwnSample | null {
  if (as !== SAMPLE_RECIPE.as || locale !== SAMPLE_RECIPE.locale || language !== 'en') return null;
  const own = read(root);
  return own?.of === hashOf(steps) ? own : null;
}

/** Answers the name of the file. */
export function writeOwnSample(root: string, { script, book }: Omit<OwnSample, 'of'>): string {
  const own: OwnSample = { of: hashOf(sampleSteps(root)), script, book };
  writeFileSync(join(root, FILE), gzipSync(JSON.stringify(own), { level: 9 }));
  return FILE;
}
