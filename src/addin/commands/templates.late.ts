// The Word templates that set-up puts into the workbook, in base64.
import annotatedAnswers from '../../../sheets-templates/annotated-answers.docx';
import coverageReport from '../../../sheets-templates/coverage-report.docx';
import onePager from '../../../sheets-templates/one-pager.docx';
import paper from '../../../sheets-templates/paper.docx';
import progressReport from '../../../sheets-templates/progress-report.docx';
import progressTables from '../../../sheets-templates/progress-tables.docx';
import sections from '../../../sheets-templates/sections.docx';
import statement from '../../../sheets-templates/statement.docx';
import submission from '../../../sheets-templates/submission.docx';
import {
  ANSWERS_TEMPLATE,
  COVERAGE_REPORT_TEMPLATE,
  ONE_PAGER_TEMPLATE,
  PAPER_TEMPLATE,
  PROGRESS_REPORT_TEMPLATE,
  PROGRESS_TABLES_TEMPLATE,
  SECTIONS_TEMPLATE,
  STATEMENT_TEMPLATE,
  SUBMISSION_TEMPLATE,
} from '../../core/workbook/check/template-bytes';
import type { Templates } from '../../core/workbook/check/seed';

export const templates = (): Templates => ({
  [SUBMISSION_TEMPLATE]: submission,
  [PAPER_TEMPLATE]: paper,
  [STATEMENT_TEMPLATE]: statement,
  [COVERAGE_REPORT_TEMPLATE]: coverageReport,
  [PROGRESS_TABLES_TEMPLATE]: progressTables,
  [PROGRESS_REPORT_TEMPLATE]: progressReport,
  [ANSWERS_TEMPLATE]: annotatedAnswers,
  [ONE_PAGER_TEMPLATE]: onePager,
  [SECTIONS_TEMPLATE]: sections,
});
