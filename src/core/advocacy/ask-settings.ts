// The numbers in Settings that say how often a mission is asked.
import type { Context } from '../workbook/command/types';
import { USUAL_ASKS, type AskSetting } from '../workbook/schema/usual-settings';

/** A number of Settings, 0 or more, with a point or a comma; undefined for anything else. */
function numberIn(written: string): number | undefined {
  const typed = written.trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(typed) ? Number(typed) : undefined;
}

/** The setting; the usual number where it is empty or cannot be read. */
export const askSetting = ({ setting }: Pick<Context, 'setting'>, key: AskSetting): number =>
  numberIn(setting(key)) ?? USUAL_ASKS[key];

/** Settings that hold something else than a number, for the reader to put right. */
export const unreadSettings = ({ setting }: Pick<Context, 'setting'>): readonly AskSetting[] =>
  (Object.keys(USUAL_ASKS) as AskSetting[]).filter(
    (key) => setting(key).trim() !== '' && numberIn(setting(key)) === undefined,
  );
