// What a start or move of the cycle would do, date by date.
import type { StartCycleResult } from '../../../core/cycle/timeline/plan-start-cycle';
import { wallClockInWords } from '../../kit/moments';
import { usePanel } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/cycle/cycle';

interface Line {
  readonly name: string;
  readonly detail: string;
}

function Lines({ heading, lines }: { heading: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="plain-list">
        {lines.map(({ name, detail }, index) => (
          <li key={index}>
            {name}
            <span class="quiet detail">{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Preview({ result }: { result: StartCycleResult }) {
  const { say, language } = usePanel();
  const inWords = (date: string): string =>
    date === '' ? say(words.noDate) : wallClockInWords(date, language);
  return (
    <>
      <Lines
        heading={say(words.moved)}
        lines={result.moved.map(({ milestone, from, to }) => ({
          name: milestone,
          detail: say(words.fromTo, { from: inWords(from), to: inWords(to) }),
        }))}
      />
      <Lines
        heading={say(words.waiting)}
        lines={result.waiting.map(({ milestone, from }) => ({ name: milestone, detail: inWords(from) }))}
      />
      <Lines
        heading={say(words.added)}
        lines={result.added.map(({ milestone, due, zone }) => ({
          name: milestone,
          detail: due === '' ? inWords(due) : say(words.inZone, { due: inWords(due), zone }),
        }))}
      />
      <Lines
        heading={say(words.stayed)}
        lines={result.stayed.map(({ milestone, due, byRule }) => ({
          name: milestone,
          detail: say(words.byRule, { due: inWords(due), byRule: inWords(byRule) }),
        }))}
      />
      <Lines
        heading={say(words.unreadable)}
        lines={result.unreadable.map(({ milestone, rule }) => ({ name: milestone, detail: rule }))}
      />
    </>
  );
}
