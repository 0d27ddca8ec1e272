// Who would get what, shown before anything is written, and what is left over with the reasons.
import type { ShareOutResult } from '../../../core/follow-up/division/plan-share-out';
import { hasAny } from '../../../core/follow-up/division/shared-out';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import type { Success } from '../../kit/client';
import { Button } from '../../kit/buttons';
import { Frame } from '../../kit/frame';
import { openWindow } from '../../kit/open-dialog';
import { Detail, Fold, Notice, PlainList, Section } from '../../kit/parts';
import { StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import * as words from '../../../core/words/panels/follow-up/division';

interface ShareProps {
  readonly cycle: number | null;
  readonly mayShareOut: boolean;
  onDone(answer: Success): void;
  onTell(): void;
  onBack(): void;
  /** To the list of those that nobody has. */
  toLeftOver(): void;
}

/** Left ones that are drawn; all are counted, and the list has them. */
const SHOWN = 20;

/** Who gets how many, and who gets none. */
function Workgroups({ workgroups }: Pick<ShareOutResult, 'workgroups'>) {
  const without = workgroups.filter((one) => !hasAny(one)).map(({ name }) => name);
  return (
    <>
      <PlainList items={workgroups.filter(hasAny)}>
        {({ name, given: more, before }) => translate(words.getsNew, { name, given: more, before })}
      </PlainList>
      {without.length > 0 && (
        <Notice tone="info" lines={[translate(words.getsNone, { names: without.join(', ') })]} />
      )}
    </>
  );
}

function Preview({ preview }: { preview: ShareOutResult }) {
  const { given, workgroups, leftOver, leftOverCount, reasons } = preview;
  return (
    <>
      <p>{translate(words.shareIntro)}</p>
      <p>
        <strong>{translate(words.shareNow, { count: given })}</strong>
      </p>
      <Workgroups workgroups={workgroups} />
      {leftOverCount > 0 && (
        <Section title={translate(words.leftOver, { count: leftOverCount })}>
          <p class="help">{translate(words.leftOverHelp, { tab: tabNames.COV })}</p>
          {leftOver.some(({ reason }) => reason === 'nobody-leads') && (
            <Button
              label={translate(DIALOGS['divide-issues'].title)}
              onPress={() => void openWindow('divide-issues')}
            />
          )}
          <PlainList items={reasons}>
            {({ reasonText, count }) => translate(words.reasonCount, { reason: reasonText, count })}
          </PlainList>
          <Fold summary={translate(words.list)}>
            <ul class="plain-list">
              {leftOver.slice(0, SHOWN).map(({ id, name, text, reasonText }) => (
                <li key={id}>
                  <strong>{name}</strong> {text}
                  <Detail>{reasonText}</Detail>
                </li>
              ))}
              {leftOverCount > SHOWN && <li>…</li>}
            </ul>
          </Fold>
        </Section>
      )}
    </>
  );
}

function SharePreview({ cycle, onDone, onTell, onBack }: ShareProps) {
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
      primary={
        isOffered ? { label: translate(words.shareOut), isBusy, onPress: () => void share() } : undefined
      }
      secondary={{ label: translate(words.toStart), onPress: onBack }}
    >
      <StepHeading>{translate(words.stepShare)}</StepHeading>
      <Loaded load={load}>
        {(preview) => (
          <>
            <Preview preview={preview} />
            {preview.given === 0 && preview.before > 0 && (
              <Button kind="quiet" label={translate(words.tell)} onPress={onTell} />
            )}
          </>
        )}
      </Loaded>
    </Frame>
  );
}

export function SharePanel(props: ShareProps) {
  if (props.mayShareOut) return <SharePreview {...props} />;
  return (
    <Frame
      primary={{ label: translate(words.list), onPress: props.toLeftOver }}
      secondary={{ label: translate(words.toStart), onPress: props.onBack }}
    >
      <StepHeading>{translate(words.stepShare)}</StepHeading>
      <Notice tone="info" lines={[translate(words.onlyCoordinators)]} />
    </Frame>
  );
}
