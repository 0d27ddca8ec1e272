// What a start or move of the cycle would do, date by date.
import type { StartCycleResult } from '../../../core/cycle/timeline/plan-start-cycle';
import { wallClockInWords } from '../../kit/moments';
import { say } from '../../kit/panel-context';
import type { Text } from '../../../core/base/messages/text';
import * as words from '../../../core/words/panels/cycle/cycle';
import { Detail, PlainList, Section } from '../../kit/parts';

type Line = readonly [milestone: string, detail: string];

function Dates({ heading, lines }: { heading: Text; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={say(heading)}>
      <PlainList items={lines}>
        {([milestone, detail]) => (
          <>
            {milestone}
            <Detail>{detail}</Detail>
          </>
        )}
      </PlainList>
    </Section>
  );
}

/** Date by date. */
export function Preview({
  result: { moved, waiting, added, stayed, unreadable },
}: {
  result: StartCycleResult;
}) {
  const inWords = (date: string): string => (date === '' ? say(words.noDate) : wallClockInWords(date));
  const fromTo = (from: string, to: string): string =>
    say(words.fromTo, { from: inWords(from), to: inWords(to) });
  const inZone = (due: string, zone: string): string =>
    due === '' ? inWords(due) : say(words.inZone, { due: inWords(due), zone });
  const byRule = (due: string, rule: string): string =>
    say(words.byRule, { due: inWords(due), byRule: inWords(rule) });
  return (
    <>
      <Dates heading={words.moved} lines={moved.map((one) => [one.milestone, fromTo(one.from, one.to)])} />
      <Dates heading={words.waiting} lines={waiting.map((one) => [one.milestone, inWords(one.from)])} />
      <Dates heading={words.added} lines={added.map((one) => [one.milestone, inZone(one.due, one.zone)])} />
      <Dates
        heading={words.stayed}
        lines={stayed.map((one) => [one.milestone, byRule(one.due, one.byRule)])}
      />
      <Dates heading={words.unreadable} lines={unreadable.map((one) => [one.milestone, one.rule])} />
    </>
  );
}
