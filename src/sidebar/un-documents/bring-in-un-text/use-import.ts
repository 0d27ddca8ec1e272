// Checking a document and bringing it in: by one command for recommendations, by another for answers.
import { useState } from 'preact/hooks';
import type { ImportMadeToOthersResult } from '../../../core/advocacy/whom-to-ask/plan-bring-in';
import type { ImportAnswersResult } from '../../../core/un-documents/answers/plan-import';
import type { ImportRecommendationsResult } from '../../../core/un-documents/reports/import-findings';
import type { ReadKind } from '../../../core/un-documents/reports/plan-recognize';
import type { ImportCountryReportResult } from '../../../core/follow-up/beside-ours/plan-import';
import type { Success } from '../../kit/client';
import { useFreshErrors } from '../../kit/form';
import { sentencesWithout } from '../../kit/sentences';
import * as kitText from '../../../core/words/panels/kit';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun, type FieldErrors } from '../../kit/use-calls';
import {
  answersInputOf,
  contentOf,
  countryReportInputOf,
  importInputOf,
  isCountryReport,
  isTableOnly,
  unTextProblems,
  sourceInputOf,
  type UnTextDraft,
} from './bring-in-un-text-draft';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text';

export type ImportCheck =
  | { readonly as: 'recommendations'; readonly result: ImportRecommendationsResult }
  | { readonly as: 'answers'; readonly result: ImportAnswersResult }
  | { readonly as: 'source'; readonly result: ImportMadeToOthersResult }
  | { readonly as: 'country-report'; readonly result: ImportCountryReportResult };

/** Checks a report on the country, and brings it in part by part: comparing it takes its time. */
function useCountryReport() {
  const { isBusy, run } = useRun('import-country-report');
  const [isWriting, setWriting] = useState(false);
  const check = async (draft: UnTextDraft): Promise<ImportCountryReportResult | undefined> =>
    (
      await run(
        { ...countryReportInputOf(draft), most: 0 },
        { dryRun: true, saying: translate(words.checking) },
      )
    )?.result;
  const bringIn = async (draft: UnTextDraft): Promise<Success<ImportCountryReportResult> | undefined> => {
    const input = countryReportInputOf(draft);
    setWriting(true);
    const first = await run(input, { saying: translate(words.checking) });
    const total = first ? first.result.added + first.result.changed : 0;
    let last = first;
    while (last && last.result.left > 0) {
      const next = await run(input, {
        saying: translate(words.comparing, { done: total - last.result.left, total }),
      });
      // A part that failed has said so; what is written stays.
      if (!next) break;
      last = next;
    }
    setWriting(false);
    if (!first || !last) return undefined;
    return last.result.left > 0 ? first : { ...first, summary: sentencesWithout(first, 'go on') };
  };
  return { isBusy: isBusy || isWriting, check, bringIn };
}

/** What the document was taken for, and what a dry run of the command for it answers. */
function useDryRun() {
  const recognizing = useRun('recognize-document');
  const recommendations = useRun('import-recommendations');
  const answers = useRun('import-answers');
  const source = useRun('import-made-to-others');
  const countryReport = useCountryReport();

  /** What the user said that it is, or what it is taken for; a table alone is one of recommendations. */
  const kindOf = async (draft: UnTextDraft): Promise<ReadKind | '' | undefined> => {
    if (draft.kind !== '' || isTableOnly(draft)) return draft.kind;
    const asked = recognizing.run(contentOf(draft), { reads: true });
    setStatus(translate(words.checking));
    return (await asked)?.result.kind;
  };

  const dryRun = async (draft: UnTextDraft): Promise<ImportCheck | undefined> => {
    if (draft.asSource) {
      const found = await source.run(sourceInputOf(draft), {
        dryRun: true,
        saying: translate(words.checking),
      });
      return found && { as: 'source', result: found.result };
    }
    const kind = await kindOf(draft);
    if (kind === undefined) return undefined;
    if (isCountryReport(kind)) {
      const result = await countryReport.check({ ...draft, kind });
      return result && { as: 'country-report', result };
    }
    const isAnswers = kind === 'addendum';
    const going = isAnswers
      ? answers.run(answersInputOf(draft), { dryRun: true })
      : recommendations.run(importInputOf(draft), { dryRun: true });
    setStatus(translate(words.checking));
    const result = (await going)?.result;
    if (!result) return undefined;
    return isAnswers
      ? { as: 'answers', result: result as ImportAnswersResult }
      : { as: 'recommendations', result: result as ImportRecommendationsResult };
  };
  return { recommendations, answers, source, countryReport, dryRun };
}

export function useImport(draft: UnTextDraft) {
  const { recommendations, answers, source, countryReport, dryRun } = useDryRun();
  const [isChecking, setChecking] = useState(false);
  const fresh = useFreshErrors(recommendations.errors, draft);
  const freshOfAnswers = useFreshErrors(answers.errors, draft);

  const isFine = (one: UnTextDraft): boolean => {
    const problems = Object.entries(unTextProblems(one));
    if (problems.length === 0) return true;
    const shown: FieldErrors = Object.fromEntries(problems.map(([field, text]) => [field, translate(text)]));
    recommendations.showErrors(shown);
    setStatus(translate(kitText.checkFields, { count: problems.length }), 'bad');
    return false;
  };

  const check = async (one: UnTextDraft): Promise<ImportCheck | undefined> => {
    if (isChecking || !isFine(one)) return undefined;
    setChecking(true);
    const found = await dryRun(one);
    setChecking(false);
    return found;
  };

  /** Brings in what was checked. */
  const bringIn = (checked: ImportCheck): Promise<Success | undefined> => {
    const saying = translate(words.checking);
    if (checked.as === 'source') return source.run(sourceInputOf(draft), { saying });
    if (checked.as === 'country-report')
      return countryReport.bringIn({ ...draft, kind: checked.result.kind });
    return checked.as === 'answers'
      ? answers.run(answersInputOf(draft), { saying })
      : recommendations.run(importInputOf(draft), { saying });
  };

  const isBusy =
    isChecking || recommendations.isBusy || answers.isBusy || source.isBusy || countryReport.isBusy;
  return { isBusy, errors: { ...fresh, ...freshOfAnswers }, check, bringIn };
}
