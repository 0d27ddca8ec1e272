// The word limit and due date of a submission, by its kind.
import { LANGUAGES } from '../../base/messages/text';
import { passedBeforeStart } from '../../cycle/timeline/before-start';
import { deadlineDay, deadlineMinute } from '../../cycle/timeline/text-days';
import type { Context } from '../../workbook/command/types';
import type { RowOf } from '../../workbook/records/rows';
import { USUAL_LIMITS, type LimitSetting } from '../../workbook/schema/usual-settings';
import { KINDS, SPOKEN_KINDS, UN_KINDS, type Kind } from '../kinds/kinds';
import { paceOf } from '../kinds/spoken';

/** What Settings say, else what is usual; a setting may be typed as 5,630 or 5 630, and minutes as 2.5. */
function limitIn(setting: LimitSetting, isMinutes: boolean, context: Pick<Context, 'setting'>): number {
  const typed = context.setting(setting);
  const set = Number(isMinutes ? typed.replace(',', '.') : typed.replace(/\D/g, ''));
  return set > 0 ? set : USUAL_LIMITS[setting];
}

type Limited = Pick<RowOf<'SUB'>, 'language' | 'minutes'>;
type Where = Pick<Context, 'setting' | 'bookLanguage'>;

/** Most words of a kind of text, of one that is spoken by the minutes of its row; null where there is no limit. */
export function limitFor(kind: string, context: Where, row?: Limited): number | null {
  const form = (KINDS as Partial<Record<string, (typeof KINDS)[Kind]>>)[kind];
  if (!form?.limit) return null;
  const language = LANGUAGES.find((one) => one === row?.language) ?? context.bookLanguage;
  const pace = paceOf(kind, language, context);
  const limit = limitIn(form.limit, pace !== null, context);
  if (pace === null) return limit || null;
  const minutes = row?.minutes && row.minutes > 0 ? row.minutes : limit;
  return Math.round(minutes * pace);
}

/** The limit that the row of a text keeps: of what is spoken it follows minutes and pace, so that the row keeps none. */
export const keptLimit = (kind: string, context: Where): number | null =>
  paceOf(kind, context.bookLanguage, context) === null ? limitFor(kind, context) : null;

/** Most words of this text: its own limit, else that of its kind; null where there is none. */
export const limitOf = (
  row: Limited & Pick<RowOf<'SUB'>, 'kind' | 'limit'>,
  context: Where,
): number | null => (row.limit !== null && row.limit > 0 ? row.limit : limitFor(row.kind, context, row));

/** Share of the limit from which a warning is due: programs count dashes, slashes and addresses differently. */
const WARN_FROM = 0.95;

export type LimitState = 'none' | 'within' | 'near' | 'over';

/** Where a count stands against its limit; near from 95 percent on. */
export function limitState(words: number, limit: number | null): LimitState {
  if (limit === null) return 'none';
  if (words > limit) return 'over';
  return words >= limit * WARN_FROM ? 'near' : 'within';
}

type Asking = Pick<Context, 'setting' | 'timeZone'>;

const unlessPassed = (day: string, context: Asking): string => (passedBeforeStart(day, context) ? '' : day);

/**
 * The day (`YYYY-MM-DD`) by which the coalition wants texts, '' when Settings do not say, and where it was over before
 * the cycle was started here.
 */
export const internalDueFrom = (context: Asking): string =>
  unlessPassed(deadlineDay(context.setting('due.internal')), context);

/** The day by which the coalition wants this text: its own, else the usual one; what is spoken has its own only. */
export const internalDueOf = (
  { kind, internalDue }: Pick<RowOf<'SUB'>, 'kind' | 'internalDue'>,
  context: Asking,
): string =>
  unlessPassed(internalDue, context) || (SPOKEN_KINDS.includes(kind) ? '' : internalDueFrom(context));

/** The last minute (`YYYY-MM-DDTHH:MM`, Geneva) for the upload; '' when Settings do not say or the kind is not uploaded. */
export const officialDueFor = (kind: string, context: Pick<Context, 'setting'>): string =>
  UN_KINDS.includes(kind) ? deadlineMinute(context.setting('due.submission')) : '';

/**
 * The same for this text: what its row says, else the usual one. The UN's own deadline decides over a later day that
 * somebody typed or that was left behind when the review moved.
 */
export function officialDueOf(
  { kind, officialDue }: Pick<RowOf<'SUB'>, 'kind' | 'officialDue'>,
  context: Pick<Context, 'setting'>,
): string {
  const usual = officialDueFor(kind, context);
  return usual !== '' && (officialDue === '' || usual < officialDue) ? usual : officialDue;
}
