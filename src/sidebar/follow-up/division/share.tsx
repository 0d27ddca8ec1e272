// Who would get what, shown before anything is written, and what is left over with the reasons.
import type { ShareOutResult } from '../../../core/follow-up/division/plan-share-out';
import type { Success } from '../../kit/calls';
import { Frame, Notice } from '../../kit/frame';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import * as words from '../../../core/words/panels/follow-up/division';

interface ShareProps {
  readonly cycle: number | null;
  readonly mayShareOut: boolean;
  onDone(answer: Success): void;
  onBack(): void;
  /** To the list of those that nobody has. */
  toLeftOver(): void;
}

/** Left ones that are drawn; all are counted, and the list has them. */
const SHOWN = 20;

function Preview({ preview }: { preview: ShareOutResult }) {
  const { say } = usePanel();
  const { given, workgroups, leftOver, leftOverCount, reasons } = preview;
  return (
    <>
      <p>{say(words.shareIntro)}</p>
      <p>
        <strong>{say(words.shareNow, { count: given })}</strong>
      </p>
      <ul class="plain-list">
        {workgroups.map(({ id, name, given: more, before }) => (
          <li key={id}>{say(words.getsNew, { name, given: more, before })}</li>
        ))}
      </ul>
      {leftOverCount > 0 && (
        <section>
          <h3>{say(words.leftOver, { count: leftOverCount })}</h3>
          <p class="help">{say(words.leftOverHelp, { tab: tabNames.COV })}</p>
          <ul class="plain-list">
            {reasons.map(({ reasonText, count }) => (
              <li key={reasonText}>{say(words.reasonCount, { reason: reasonText, count })}</li>
            ))}
          </ul>
          <details>
            <summary>{say(words.list)}</summary>
            <ul class="plain-list">
              {leftOver.slice(0, SHOWN).map(({ id, name, text, reasonText }) => (
                <li key={id}>
                  <strong>{name}</strong> {text}
                  <span class="quiet detail">{reasonText}</span>
                </li>
              ))}
              {leftOverCount > SHOWN && <li>…</li>}
            </ul>
          </details>
        </section>
      )}
    </>
  );
}

function SharePreview({ cycle, onDone, onBack }: ShareProps) {
  const { say } = usePanel();
  const input = cycle === null ? {} : { cycle };
  const load = useLoad('share-out', input, { dryRun: true });
  const { isBusy, run } = useRun('share-out');
  const share = async (): Promise<void> => {
    const answer = await run(input);
    if (answer) onDone(answer);
  };
  const isOffered = load.state === 'ready' && load.result.given > 0;
  return (
    <Frame
      title={say(words.title)}
      primary={isOffered ? { label: say(words.shareOut), isBusy, onPress: () => void share() } : undefined}
      secondary={{ label: say(words.toStart), onPress: onBack }}
    >
      <StepHeading>{say(words.stepShare)}</StepHeading>
      <Loaded load={load}>{(preview) => <Preview preview={preview} />}</Loaded>
    </Frame>
  );
}

export function SharePanel(props: ShareProps) {
  const { say } = usePanel();
  if (props.mayShareOut) return <SharePreview {...props} />;
  return (
    <Frame
      title={say(words.title)}
      primary={{ label: say(words.list), onPress: props.toLeftOver }}
      secondary={{ label: say(words.toStart), onPress: props.onBack }}
    >
      <StepHeading>{say(words.stepShare)}</StepHeading>
      <Notice tone="info">
        <p>{say(words.onlyCoordinators)}</p>
      </Notice>
    </Frame>
  );
}
