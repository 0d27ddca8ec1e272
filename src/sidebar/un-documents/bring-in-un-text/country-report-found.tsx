// What was understood of the government's own report, or of the UN's compilation, before it is brought in.
import type { ImportCountryReportResult } from '../../../core/follow-up/beside-ours/plan-import';
import { Counts } from '../../kit/figures';
import { translate } from '../../kit/panel-context';
import { Detail, Notice } from '../../kit/parts';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

export function CountryReportFound({ result }: { result: ImportCountryReportResult }) {
  const { source, paragraphs, naming, cycle, recommendations, added, changed, unchanged, left } = result;
  const { about, aboutInsteadOf, isNumberedByOrder } = result;
  return (
    <>
      <p>
        <strong>{translate(words.paragraphsFound, { count: paragraphs })}</strong>
        <Detail>{translate(words.fromSource, { source })}</Detail>
      </p>
      {aboutInsteadOf !== '' && (
        <Notice tone="bad" lines={[translate(words.otherCountry, { other: about, own: aboutInsteadOf })]} />
      )}
      {isNumberedByOrder && <Notice tone="bad" lines={[translate(words.paragraphsByOrder)]} />}
      {cycle === null ? (
        <Notice tone="info" lines={[translate(words.noneEarlier)]} />
      ) : (
        <p>{translate(words.comparedWith, { count: recommendations, cycle })}</p>
      )}
      <Counts
        counts={[
          [translate(words.paragraphsNaming), naming],
          [translate(words.added), added],
          [translate(words.changed), changed],
          [translate(words.unchanged), unchanged],
        ]}
      />
      {added + changed + left === 0 && <Notice tone="info" lines={[translate(words.nothingToWrite)]} />}
    </>
  );
}
