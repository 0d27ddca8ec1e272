// The page of the place issues.
import { mountPlace } from '../kit/mount';
import { view as alreadyCovered } from '../coverage/already-covered/panel';
import { view as coverageReport } from '../coverage/coverage-report/panel';
import { view as divideIssues } from '../coverage/divide-issues/dialog';
import { view as issuePage } from '../advocacy/issue-page/panel';
import { view as overlaps } from '../coverage/overlaps/panel';
import { view as sideBySide } from '../coverage/side-by-side/dialog';
import { view as whoCoversWhat } from '../coverage/who-covers-what/panel';

mountPlace<'issues'>({
  'who-covers-what': whoCoversWhat,
  'divide-issues': divideIssues,
  overlaps,
  'already-covered': alreadyCovered,
  'issue-page': issuePage,
  'coverage-report': coverageReport,
  'side-by-side': sideBySide,
});
