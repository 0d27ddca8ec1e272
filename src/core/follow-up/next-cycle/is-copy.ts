// Whether this workbook is a copy of another one. A copied file has an id of its own; Settings keep the old one's.
import type { Context } from '../../workbook/command/types';
import { FILE_SETTING } from './closing';

/** 'unknown' where Settings or the host name no file. */
export type IsCopy = 'yes' | 'no' | 'unknown';

/** Compares the file that Settings name with the file that this is. */
export function isCopy(context: Pick<Context, 'setting' | 'workbookId'>): IsCopy {
  const kept = context.setting(FILE_SETTING).trim();
  const file = kept === '' ? '' : (context.workbookId ?? '');
  if (file === '') return 'unknown';
  return kept === file ? 'no' : 'yes';
}
