// What is said about the cycle and its dates.
import * as said from '../../words/cycle/timeline';
import { nextCycleSettings } from '../../words/follow-up/next-cycle';
import { progressSettingMeanings } from '../../words/follow-up/progress';

/** What each setting means, by its key. */
export const settingMeanings = {
  coalition: said.settingMeanings.coalition,
  'citations.notOurs': said.settingMeanings['citations.notOurs'],
  country: said.settingMeanings.country,
  session: said.settingMeanings.session,
  cycle: said.settingMeanings.cycle,
  'review.date': said.settingMeanings['review.date'],
  'review.state': said.settingMeanings['review.state'],
  timeZone: said.settingMeanings.timeZone,
  'due.internal': said.settingMeanings['due.internal'],
  'due.submission': said.settingMeanings['due.submission'],
  'due.overlaps': said.settingMeanings['due.overlaps'],
  'overlaps.change': said.settingMeanings['overlaps.change'],
  'shared.text': said.settingMeanings['shared.text'],
  'limit.individual': said.settingMeanings['limit.individual'],
  'limit.joint': said.settingMeanings['limit.joint'],
  'mail.perDay': said.settingMeanings['mail.perDay'],
  language: said.settingMeanings.language,
  'journal.days': said.settingMeanings['journal.days'],
  ...progressSettingMeanings,
  ...nextCycleSettings,
  'workbook.code': said.settingMeanings['workbook.code'],
} as const;
