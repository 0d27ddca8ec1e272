// The page of the place countries.
import { mountPlace } from '../kit/mount';
import { view as contacts } from '../advocacy/contacts/panel';
import { view as onePager } from '../advocacy/one-pager/panel';
import { view as questions } from '../advocacy/questions/panel';
import { view as thanks } from '../advocacy/thanks/panel';
import { view as whomToAsk } from '../advocacy/whom-to-ask/dialog';

mountPlace<'countries'>({
  'whom-to-ask': whomToAsk,
  contacts,
  'one-pager': onePager,
  questions,
  thanks,
});
