// The page of the place recommendations.
import { mountPlace } from '../kit/mount';
import { view as askToChange } from '../advocacy/ask-to-change/dialog';
import { view as besideOurs } from '../follow-up/beside-ours/dialog';
import { view as bringInUnText } from '../un-documents/bring-in-un-text/panel';
import { view as division } from '../follow-up/division/dialog';
import { view as progress } from '../follow-up/progress/panel';
import { view as progressReport } from '../follow-up/progress-report/panel';
import { view as recordProgress } from '../follow-up/record-progress/panel';
import { view as uptake } from '../follow-up/uptake/panel';

mountPlace<'recommendations'>({
  division,
  uptake,
  'record-progress': recordProgress,
  progress,
  'progress-report': progressReport,
  'beside-ours': besideOurs,
  'ask-to-change': askToChange,
  'bring-in-un-text': bringInUnText,
});
