// The page of the place submissions.
import { PANELS } from '../../core/workbook/menu/panels';
import { mountPlace } from '../kit/mount';
import { PlaceView } from '../kit/place-view';
import { viewOf } from '../kit/views';
import { view as buildDocument } from '../submissions/build-document/panel';
import { view as checkBeforeUpload } from '../submissions/check-before-upload/panel';
import { view as endorse } from '../submissions/endorse/panel';
import { view as registerSubmission } from '../submissions/register-submission/panel';
import { view as review } from '../submissions/review/panel';
import { view as summaries } from '../un-documents/summaries/panel';
import { view as takeInText } from '../submissions/take-in-text/panel';
import { view as unSummary } from '../submissions/un-summary/panel';
import { view as wordTemplates } from '../submissions/word-templates/panel';

mountPlace<'submissions'>({
  'deadline-board': viewOf(PlaceView, PANELS['deadline-board']),
  'register-submission': registerSubmission,
  'take-in-text': takeInText,
  review,
  endorse,
  'check-before-upload': checkBeforeUpload,
  'build-document': buildDocument,
  'un-summary': unSummary,
  summaries,
  'word-templates': wordTemplates,
});
