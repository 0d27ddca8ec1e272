// The titles of the sheets whose tabs panels mention. They stand apart from their sheets: a whole schema in a page is heavy.
import { nameInBook } from '../../base/messages/text';
import * as t from '../../words/workbook/schema/tab-names';

/** Each rendered as the workbook has it, whoever reads. */
export const tabNames = {
  COV: nameInBook(t.COV),
  CTY: nameInBook(t.CTY),
  MTG: nameInBook(t.MTG),
  OBX: nameInBook(t.OBX),
  WG: nameInBook(t.WG),
  TIM: nameInBook(t.TIM),
  SET: nameInBook(t.SET),
  ASK: nameInBook(t.ASK),
  HRD: nameInBook(t.HRD),
  DEL: nameInBook(t.DEL),
} as const;
