// How many asks came how far: bars, and the same as one sentence to copy.
import { STEPS, type Funnel, type Step } from '../../../core/advocacy/ask-to-change/steps';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/advocacy/ask-to-change';

/** `12 asks: 8 asked, 5 promised …` */
export const funnelInWords = ({ all, ...counts }: Funnel): string =>
  translate(words.inWords, {
    all,
    steps: STEPS.map((step) => `${String(counts[step])} ${translate(words.steps[step])}`).join(', '),
  });

interface BarProps {
  readonly step: Step;
  readonly count: number;
  readonly all: number;
}

const Bar = ({ step, count, all }: BarProps) => (
  <li title={translate(words.rules[step])}>
    <span class="step">{translate(words.steps[step])}</span>
    <span class="bar" aria-hidden="true">
      <span class={`fill ${step}`} style={{ width: `${String(all === 0 ? 0 : (100 * count) / all)}%` }} />
    </span>
    <strong>{count}</strong>
    <span class="quiet rule">{translate(words.rules[step])}</span>
  </li>
);

export function FunnelBars({ funnel }: { funnel: Funnel }) {
  return (
    <>
      <p class="in-words">{funnelInWords(funnel)}</p>
      <ul class="funnel">
        {STEPS.map((step) => (
          <Bar key={step} step={step} count={funnel[step]} all={funnel.all} />
        ))}
      </ul>
    </>
  );
}
