// The word limit and due date of a submission, by its kind.
import type { Context } from '../../workbook/command/types';

/** Words that OHCHR accepts: 2,815 from one organization, 5,630 from several together. Settings may say otherwise. */
const LIMITS: Readonly<Record<string, { readonly setting: string; readonly words: number }>> = {
  individual: { setting: 'limit.individual', words: 2815 },
  joint: { setting: 'limit.joint', words: 5630 },
  'workgroup-report': { setting: 'limit.joint', words: 5630 },
  'executive-summary': { setting: 'limit.joint', words: 5630 },
};

/** Most words of a kind of submission; null for kinds that do not go to the UN on their own. */
export function limitFor(kind: string, context: Pick<Context, 'setting'>): number | null {
  const limit = LIMITS[kind];
  if (!limit) return null;
  // A setting may be typed as 5,630 or 5 630.
  const set = Number(context.setting(limit.setting).replace(/\D/g, ''));
  return set > 0 ? set : limit.words;
}

/** Share of the limit from which a warning is due: programs count dashes, slashes and addresses differently. */
const WARN_FROM = 0.95;

export type LimitState = 'none' | 'within' | 'near' | 'over';

/** Where a count stands against its limit; near from 95 percent on. */
export function limitState(words: number, limit: number | null): LimitState {
  if (limit === null) return 'none';
  if (words > limit) return 'over';
  return words >= limit * WARN_FROM ? 'near' : 'within';
}

const DATE = /^\d{4}-\d{2}-\d{2}/;
const DATE_AND_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** The day (`YYYY-MM-DD`) by which the coalition wants the text, '' when Settings do not say. */
export const internalDueFrom = (context: Pick<Context, 'setting'>): string =>
  DATE.exec(context.setting('due.internal'))?.[0] ?? '';

/**
 * The last minute (`YYYY-MM-DDTHH:MM`, Geneva) for the upload; '' when Settings do not say or the kind is not uploaded.
 * A setting without an hour counts from the first minute of the day, so that nobody is late.
 */
export function officialDueFor(kind: string, context: Pick<Context, 'setting'>): string {
  const setting = context.setting('due.submission').replace(' ', 'T');
  const day = DATE.exec(setting)?.[0];
  if (!LIMITS[kind] || day === undefined) return '';
  return DATE_AND_TIME.exec(setting)?.[0] ?? `${day}T00:00`;
}
