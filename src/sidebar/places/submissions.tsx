// The page of the place submissions.
import { mountPlace } from '../kit/mount';
import { view as buildDocument } from '../submissions/build-document/panel';
import { view as checkBeforeUpload } from '../submissions/check-before-upload/panel';
import { view as deadlineBoard } from '../submissions/deadline-board/panel';
import { view as endorse } from '../submissions/endorse/panel';
import { view as registerSubmission } from '../submissions/register-submission/panel';
import { view as review } from '../submissions/review/panel';
import { view as summaries } from '../un-documents/summaries/panel';
import { view as takeInText } from '../submissions/take-in-text/panel';
import { view as unSummary } from '../submissions/un-summary/panel';
import { view as wordTemplates } from '../submissions/word-templates/panel';

mountPlace<'submissions'>({
  'deadline-board': deadlineBoard,
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
