// The check before upload: every rule over one subject, as strictly as Settings say.
import { knownPeople } from '../../people/outgoing-check/detect-details';
import {
  RULE_LEVELS,
  ruleSetting,
  ruleTitle,
  UPLOAD_RULES,
  USUAL_RULES,
  usualSource,
  type RuleLevel,
  type UploadRule,
} from '../../cycle/timeline/upload-rules';
import { dateInWords } from '../../base/dates/words';
import { message, render, sameText, textBy, type Text } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { DocumentModel, LimitKind } from '../documents/model';
import { formOf } from '../kinds/kinds';
import { fileSubject } from './file-subject';
import type { Verdict } from './rules/finding';
import type { UploadFile } from './rules/file-input';
import {
  contactRule,
  countryIndex,
  countryRule,
  deadlineRule,
  earlierRule,
  keyWordsRule,
  languageRule,
  submittersRule,
} from './rules/content-rules';
import { clearAsksRule, recommendationsRule } from './rules/ask-rules';
import {
  fileRule,
  imagesRule,
  nameRule,
  notesRule,
  numberingRule,
  promptsRule,
  sizeRule,
  wordsRule,
} from './rules/form-rules';
import { peopleRule } from './rules/people-rule';
import { documentSubject, type Subject } from './rules/subject';
import * as checkText from '../../words/submissions/upload-check';

export interface UploadFinding extends Verdict {
  readonly rule: UploadRule;
  readonly title: Text;
  /** Who says so, and since when it stands in Settings. */
  readonly source: Text;
}

export interface CheckedUpload {
  readonly subject: Subject;
  /** What fails first, then what needs a look. */
  readonly findings: readonly UploadFinding[];
  readonly failed: readonly UploadFinding[];
}

/** Checks submissions of one workbook, one after the other. */
export interface Checker {
  check(submission: RowOf<'SUB'>, model: DocumentModel, file?: UploadFile): CheckedUpload;
}

type Rule = (subject: Subject) => Verdict;

function rulesFor(book: Book): Readonly<Record<UploadRule, Rule>> {
  const [countries, known] = [countryIndex(book), knownPeople(book)];
  return {
    words: wordsRule,
    numbering: numberingRule,
    language: languageRule,
    country: (subject) => countryRule(subject, countries),
    images: imagesRule,
    notes: notesRule,
    submitters: submittersRule,
    contact: contactRule,
    keyWords: keyWordsRule,
    recommendations: recommendationsRule,
    clearAsks: clearAsksRule,
    earlier: earlierRule,
    people: (subject) => peopleRule(subject, known),
    prompts: promptsRule,
    file: fileRule,
    size: sizeRule,
    name: nameRule,
    deadline: deadlineRule,
  };
}

function levelOf(rule: UploadRule, context: Context): RuleLevel {
  const typed = foldText(context.setting(ruleSetting(rule)));
  return RULE_LEVELS.find((level) => level === typed) ?? USUAL_RULES[rule].level;
}

/** A text of two submitters is a joint one, whatever its kind is called. */
const limitSetting = (counted: LimitKind, kind: string): string =>
  counted === 'other' ? (formOf(kind).limit ?? '') : `limit.${counted}`;

/** The row of Settings that says most of where the rule comes from: that of its limit, where it has one. */
function settingRow({ book, count, submission }: Subject, rule: UploadRule): RowOf<'SET'> | undefined {
  const limits: Partial<Record<UploadRule, string>> = {
    words: limitSetting(count.kind, submission.kind),
    language: 'limit.languages',
    size: 'limit.megabytes',
  };
  const rows = book.rows('SET');
  return [limits[rule], ruleSetting(rule)]
    .map((key) => rows.find((row) => row.key === key))
    .find((row) => row !== undefined && row.source.trim() !== '');
}

function sourceOf(subject: Subject, rule: UploadRule): Text {
  const row = settingRow(subject, rule);
  if (!row) return usualSource(rule);
  const { source, date } = row;
  if (date === '') return sameText(source);
  const since = textBy((language) => dateInWords(date, language));
  const words = message(checkText.sourceSince, { source, date: since });
  return textBy((language) => render(words, language));
}

const ORDER: readonly Verdict['state'][] = ['fail', 'look', 'pass'];

function findingOf(rule: UploadRule, verdict: Verdict, subject: Subject): UploadFinding {
  const isOnlyLook = verdict.state === 'fail' && levelOf(rule, subject.context) === 'look';
  return {
    ...verdict,
    state: isOnlyLook ? 'look' : verdict.state,
    rule,
    title: ruleTitle(rule),
    source: sourceOf(subject, rule),
  };
}

/** What is looked for in every submission of the workbook is gathered once. */
export function checkerFor(book: Book, context: Context): Checker {
  const rules = rulesFor(book);
  const wanted = UPLOAD_RULES.filter((rule) => levelOf(rule, context) !== 'off');
  return {
    check: (submission, model, file) => {
      const base = { book, context, submission };
      const subject = file ? fileSubject(base, file, model) : documentSubject(base, model);
      const asked = formOf(submission.kind).rules;
      const findings = wanted
        .filter((rule) => asked.includes(rule))
        .map((rule) => findingOf(rule, rules[rule](subject), subject))
        .sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
      return { subject, findings, failed: findings.filter(({ state }) => state === 'fail') };
    },
  };
}
