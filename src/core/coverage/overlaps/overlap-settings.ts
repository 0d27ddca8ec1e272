// What Settings say about overlaps: by when co-chairs settle them, and how much a text may change afterwards.
import type { Context } from '../../workbook/command/types';
import { isDate } from '../../base/dates/formats';
import { internalDueFrom } from '../../submissions/registering/limits';
import { addDays } from '../../base/dates/dates';
import { toWallClock } from '../../base/dates/zones';

export const OVERLAP_SETTINGS = { due: 'due.overlaps', change: 'overlaps.change' } as const;

/** Without a date of their own, overlaps are due three weeks before the coalition's deadline for texts. */
const DAYS_BEFORE_TEXTS = 21;
/** Percent of a text that may change before a settled pair is shown again. */
export const USUAL_CHANGE = 20;

type Asking = Pick<Context, 'setting' | 'now' | 'timeZone'>;

/** The coalition's day, `YYYY-MM-DD`. */
export const today = ({ now, timeZone }: Asking): string => toWallClock(now, timeZone).slice(0, 10);

/** The last day (`YYYY-MM-DD`) on which co-chairs settle overlaps; '' when neither Settings nor the timeline say. */
export function overlapsDue(context: Asking): string {
  const own = context.setting(OVERLAP_SETTINGS.due).trim().slice(0, 10);
  if (isDate(own)) return own;
  const texts = internalDueFrom(context);
  return isDate(texts) ? addDays(texts, -DAYS_BEFORE_TEXTS) : '';
}

/** The share of a text, between 0 and 1, beyond which a settled pair is shown again. `20`, `20 %` and `0.2` mean the same. */
export function allowedChange(context: Asking): number {
  const written = context.setting(OVERLAP_SETTINGS.change).replace('%', '').replace(',', '.').trim();
  const given = written === '' ? NaN : Number(written);
  if (!Number.isFinite(given) || given < 0) return USUAL_CHANGE / 100;
  return Math.min(1, given > 0 && given < 1 ? given : given / 100);
}
