// What the script keeps of itself with the workbook: which version made its tabs last, and who has used it.
import { RELEASE_PAGE, type ScriptState } from '../../core/workbook/account/script-news';
import { BUILD } from '../build-stamp';
import type { PropertyPort } from './ports';
import type { Environment } from './types';

export const MENDED_KEY = 'mendedBy';
/** A mark for each person who pressed an entry, which they can only after granting; those who left stay counted, as Google does. */
export const GRANTED_KEY = 'granted';
/** One property holds so many marks; far more than Google lets in. */
const MOST = 400;

/** Of `0.2.0 (a4d5d194f1)` the first. */
export const VERSION = BUILD.split(' ')[0] ?? '';

const marksOf = (kept: string): readonly string[] => kept.split(' ').filter((mark) => mark !== '');

/** The marks with this one among them; undefined where it is, or no more are kept. */
export function withMark(kept: string, mark: string): string | undefined {
  const all = marksOf(kept);
  return all.includes(mark) || all.length >= MOST ? undefined : [...all, mark].join(' ');
}

export function scriptState({ all }: Pick<PropertyPort, 'all'>): ScriptState {
  const kept = all();
  return {
    version: VERSION,
    mended: kept[MENDED_KEY] ?? '',
    granted: marksOf(kept[GRANTED_KEY] ?? '').length,
  };
}

/** The id of the workbook that this script was pushed to; '' where it was pasted, or runs here. */
export function pushedTo({ page }: Pick<Environment, 'page'>): string {
  try {
    return (JSON.parse(page(RELEASE_PAGE)) as { readonly workbook?: string }).workbook ?? '';
  } catch {
    return '';
  }
}
