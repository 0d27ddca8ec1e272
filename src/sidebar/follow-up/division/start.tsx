// The start: what is still to be done with the recommendations, step by step.
import type { DivideFormResult } from '../../../core/follow-up/tagging/plan-tagging-form';
import { closeDialog } from '../../kit/open-dialog';
import { translate } from '../../kit/panel-context';
import type { DivisionShow, View } from './view';
import { NoRecommendations } from '../no-recommendations';
import { ReviewSelect } from '../review-select';
import * as words from '../../../core/words/panels/follow-up/division';
import { Detail } from '../../kit/parts';
import { EntryButton } from '../../kit/buttons';

interface StartProps {
  readonly form: DivideFormResult;
  go(view: View, show?: DivisionShow): void;
  chooseCycle(cycle: number): void;
}

interface Step {
  readonly name: string;
  readonly lines: readonly string[];
  onPress(): void;
}

const StepEntry = ({ name, lines, onPress }: Step) => (
  <li>
    <EntryButton onPress={onPress}>
      {name}
      {lines.map((line) => (
        <Detail key={line}>{line}</Detail>
      ))}
    </EntryButton>
  </li>
);

function useSteps({ form: { counts, clustered }, go }: StartProps): readonly Step[] {
  const { mine, sure, doubtful } = counts;
  return [
    {
      name: translate(words.stepAbout),
      lines: [
        translate(words.withoutIssue, { count: counts['no-issue'] }),
        translate(words.withSuggestions, { count: sure + doubtful }),
      ],
      onPress: () => go({ kind: 'list' }, sure === 0 && doubtful > 0 ? 'doubtful' : 'sure'),
    },
    {
      name: translate(words.stepClusters),
      lines: [translate(words.clustered, { count: clustered })],
      onPress: () => go({ kind: 'clusters', open: '' }),
    },
    {
      name: translate(words.stepShare),
      lines: [translate(words.withoutGroup, { count: counts['no-workgroup'] })],
      onPress: () => go({ kind: 'share' }),
    },
    {
      name: translate(words.stepAll),
      lines: mine > 0 ? [translate(words.mineCount, { count: mine })] : [],
      onPress: () => go({ kind: 'list' }, mine > 0 ? 'mine' : 'all'),
    },
  ];
}

export function Start(props: StartProps) {
  const steps = useSteps(props);
  const { cycle, cycles, counts } = props.form;
  if (cycle === null) return <NoRecommendations onOpened={closeDialog} />;
  return (
    <>
      <ReviewSelect {...{ cycle, cycles, onCycle: props.chooseCycle }} />
      <p>{translate(words.inCycle, { count: counts.all, cycle })}</p>
      <div class="search-list">
        <ul aria-label={translate(words.steps)}>
          {steps.map((step) => (
            <StepEntry key={step.name} {...step} />
          ))}
        </ul>
      </div>
    </>
  );
}
