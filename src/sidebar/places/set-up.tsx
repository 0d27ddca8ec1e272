// The page of the place set-up.
import { mountPlace } from '../kit/mount';
import { view as bringInFormAnswers } from '../inbox/bring-in-form-answers/dialog';
import { view as bringInList } from '../inbox/bring-in-list/dialog';
import { view as check } from '../workbook/check/panel';
import { view as checkAccount } from '../workbook/check-account/panel';
import { view as cycle } from '../cycle/cycle/panel';
import { view as erasePerson } from '../people/erase-person/panel';
import { view as reviewChanged } from '../advocacy/review-changed/panel';

mountPlace<'set-up'>({
  cycle,
  'bring-in-list': bringInList,
  'bring-in-form-answers': bringInFormAnswers,
  'review-changed': reviewChanged,
  check,
  'check-account': checkAccount,
  'erase-person': erasePerson,
});
