// The end of an action: a confirmation before something that changes much, and what was done.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallProblem, ForetoldMail } from '../../core/workbook/command/types';
import type { Text } from '../../core/base/messages/text';
import { Button } from './buttons';
import type { Success } from './client';
import { placeInWords } from './place';
import * as kitText from '../../core/words/panels/kit';
import { translate, setStatus } from './panel-context';
import { Fold, Lines, Notice } from './parts';
import { useRun } from './use-calls';

export interface ConfirmProps {
  readonly question: string;
  /** What will happen. */
  readonly lines?: readonly string[];
  /** The first mail that goes out with it. */
  readonly mail?: ForetoldMail | undefined;
  readonly children?: ComponentChildren;
}

/** A mail as the first who gets it will read it, before it is sent. */
export const MailPreview = ({ mail: { name, subject, body } }: { mail: ForetoldMail }) => (
  <Fold summary={translate(kitText.whatTheyGet, { name })} isOpen>
    <p>
      <strong>{subject}</strong>
    </p>
    <pre>{body}</pre>
  </Fold>
);

/** The question before something that moves much. The buttons belong to the frame: primary goes on, secondary goes back. */
export const Confirm = ({ question, lines = [], mail, children }: ConfirmProps) => (
  <>
    <StepHeading>{question}</StepHeading>
    <Lines lines={lines} />
    {children}
    {mail && <MailPreview mail={mail} />}
  </>
);

/** A heading that takes the focus when it appears, so that keyboard and screen reader go on from there. */
export function StepHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

interface ProblemsProps {
  readonly problems: readonly CallProblem[];
  readonly title?: Text;
}

/** What is said, with all places of which it is said. */
function bySentence(problems: readonly CallProblem[]): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, readonly string[]>();
  for (const problem of problems)
    places.set(problem.message, [...(places.get(problem.message) ?? []), placeInWords(problem)]);
  return places;
}

export function Problems({ problems, title = kitText.toLookAt }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <section class="problems">
      <h3>{translate(title)}</h3>
      <ul>
        {[...bySentence(problems)].map(([sentence, places]) => (
          <li key={sentence}>
            <span class="quiet">{places.join('; ')}</span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface SummaryProps {
  readonly answer: Success;
  /** Offers to take the action back, where it wrote something. */
  readonly mayUndo?: boolean;
  readonly children?: ComponentChildren;
}

/** Takes back this very action: its person may have done something else since, in another panel or window. */
export function UndoButton({ change, onDone }: { change: string; onDone(undone: Success): void }) {
  const { isBusy, run } = useRun('undo');
  const takeBack = async (): Promise<void> => {
    const done = await run({ change });
    if (!done) return;
    setStatus(done.summary.join(' ') || translate(kitText.done), 'good');
    onDone(done);
  };
  return <Button label={translate(kitText.undo)} isBusy={isBusy} onPress={() => void takeBack()} />;
}

/** Before something is sent: what could not be read, and who may be missing because of it. */
export const MayBeMissing = ({ problems }: Pick<ProblemsProps, 'problems'>) => (
  <Problems problems={problems} title={kitText.mayBeMissing} />
);

/** What was done, what needs a look, and Undo where it applies. */
export function Summary({ answer, mayUndo = false, children }: SummaryProps) {
  const [undone, setUndone] = useState<Success | null>(null);
  const { summary, problems } = undone ?? answer;
  return (
    <>
      <StepHeading>{translate(kitText.done)}</StepHeading>
      <Notice
        tone={undone ? 'info' : 'good'}
        lines={summary.length > 0 ? summary : [translate(kitText.done)]}
      >
        {mayUndo && answer.change && !undone && <UndoButton change={answer.change} onDone={setUndone} />}
      </Notice>
      <Problems problems={problems} />
      {children}
    </>
  );
}
