// Starts a review cycle or moves its dates: the facts, then what would happen, then the press that does it.
import { useState } from 'preact/hooks';
import type { StartCycleResult } from '../../../core/cycle/timeline/plan-start-cycle';
import { zonesOfCountry } from '../../../core/base/dates/country-zones';
import type { CycleFormResult, PresentFacts } from '../../../core/cycle/timeline/present-facts';
import { binder, refuses, unfilled, type FormProps } from '../../kit/form';
import type { Success } from '../../kit/client';
import { DateField, NumberField, TextField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { Radios } from '../../kit/fields/ticks';
import { DraftRestored } from '../../kit/draft-restored';
import { useUnsentDraft } from '../../kit/unsent-draft';
import { Frame } from '../../kit/frame';
import { Lines, Notice, Detail, PlainList, Section } from '../../kit/parts';
import { viewOf } from '../../kit/views';
import { Confirm, Summary } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useNextFirstStep } from '../../kit/take-step';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import { useSetUp } from '../../kit/use-set-up';
import { zoneOptions } from '../../kit/zones';
import { startCycleInputOf, isMove, missingFacts, withProposed, withState } from './facts';
import { NextCycle } from './next-cycle';
import { MarkPassed, Passed, type Mark } from './passed';
import { Button, OpenPanel } from '../../kit/buttons';
import { wallClockInWords } from '../../kit/format-date';
import type { Text } from '../../../core/base/messages/text';
import * as words from '../../../core/words/panels/cycle/cycle';

type Line = readonly [milestone: string, detail: string];

function Dates({ heading, lines }: { heading: Text; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={translate(heading)}>
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
function Preview({ result: { moved, waiting, added, stayed, unreadable } }: { result: StartCycleResult }) {
  const inWords = (date: string): string => (date === '' ? translate(words.noDate) : wallClockInWords(date));
  const fromTo = (from: string, to: string): string =>
    translate(words.fromTo, { from: inWords(from), to: inWords(to) });
  const inZone = (due: string, zone: string): string =>
    due === '' ? inWords(due) : translate(words.inZone, { due: inWords(due), zone });
  const byRule = (due: string, rule: string): string =>
    translate(words.byRule, { due: inWords(due), byRule: inWords(rule) });
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

interface FactsProps extends FormProps<PresentFacts, CycleFormResult> {
  onNextCycle(): void;
  onMark(as: Mark): void;
}

const STATES = [
  ['planned', words.planned],
  ['no-date', words.postponed],
  ['absent', words.absent],
  ['cut-short', words.cutShort],
  ['held', words.held],
] as const;

function State({ draft: facts, change }: Pick<FactsProps, 'draft' | 'change'>) {
  return (
    <Radios
      label={translate(words.state)}
      options={STATES.map(([id, name]) => ({ id, name: translate(name) }))}
      value={facts.state}
      onChange={(id) => change({ state: STATES.find(([state]) => state === id)?.[0] ?? 'planned' })}
    />
  );
}

function Facts({ form, draft: facts, errors, change, onNextCycle, onMark }: FactsProps) {
  const bind = binder(facts, errors, change);
  const zones = zonesOfCountry(facts.country);
  if (!form.mayStart) return <Notice tone="info">{translate(words.onlyCoordinators)}</Notice>;
  return (
    <>
      {form.advice.length > 0 && (
        <Notice tone="info">
          <p>
            <strong>{translate(words.whatNext)}</strong>
          </p>
          <Lines lines={form.advice} />
        </Notice>
      )}
      <Passed {...{ form, onMark }} />
      <p>{translate(form.hasCycle ? words.introMove : words.introNew)}</p>
      <PickOne label={translate(words.country)} required options={form.countries} {...bind('country')} />
      <DateField label={translate(words.reviewDate)} required {...bind('reviewDate')} />
      <TextField label={translate(words.coalition)} required {...bind('coalition')} />
      <NumberField
        label={translate(words.session)}
        help={translate(words.sessionHelp)}
        required
        min={1}
        {...bind('session')}
      />
      <PickOne
        label={translate(words.timeZone)}
        {...(zones.length > 1 && { help: translate(words.severalZones) })}
        required
        options={zoneOptions(zones)}
        {...bind('timeZone')}
      />
      {form.hasCycle && <State {...{ draft: facts, change }} />}
      {form.hasCycle && <Button label={translate(words.nextCycle)} kind="quiet" onPress={onNextCycle} />}
    </>
  );
}

type Step =
  | { readonly at: 'facts' }
  | { readonly at: 'preview'; readonly answer: Success<StartCycleResult> }
  | { readonly at: 'done'; readonly answer: Success }
  | { readonly at: 'mark'; readonly as: Mark }
  | { readonly at: 'next-cycle' };

const NO_FACTS: PresentFacts = {
  ...{ coalition: '', country: '', session: null, reviewDate: '', timeZone: '' },
  state: 'planned',
};

/** Where one is, and the ways there; what was done is read anew. */
function useSteps(reload: () => void) {
  const [step, setStep] = useState<Step>({ at: 'facts' });
  const toFacts = (): void => {
    if (step.at === 'done' || step.at === 'next-cycle') reload();
    setStep({ at: 'facts' });
  };
  const toDone = (answer: Success): void => {
    reload();
    setStep({ at: 'done', answer });
  };
  const toPreview = (answer: Success<StartCycleResult>): void => setStep({ at: 'preview', answer });
  const toNextCycle = (): void => setStep({ at: 'next-cycle' });
  const toMark = (as: Mark): void => setStep({ at: 'mark', as });
  return { step, toFacts, toPreview, toDone, toNextCycle, toMark };
}

function useCycle() {
  const load = useLoad('cycle-form', {});
  const form = loadedResult(load);
  const { typed, type, back } = useUnsentDraft<Partial<PresentFacts>>(
    form && '',
    () => form?.facts ?? NO_FACTS,
  );
  const steps = useSteps(load.reload);
  const starting = useRun('start-cycle');
  const { errors, amend, run } = starting;
  const { isBusy: isMaking, setUp } = useSetUp();
  const isBusy = starting.isBusy || isMaking;
  const facts = { ...(form?.facts ?? NO_FACTS), ...typed };
  const send = async (dryRun: boolean): Promise<void> => {
    if (!form || refuses(starting, unfilled(missingFacts(facts)))) return;
    if (!dryRun && form.needsSetUp && !(await setUp())) return;
    const answer = await run(startCycleInputOf(form, facts), { dryRun });
    if (!answer) return steps.toFacts();
    if (dryRun) return steps.toPreview(answer);
    type(null);
    steps.toDone(answer);
  };
  const change = (more: Partial<PresentFacts>): void => {
    amend(more);
    const nameFor = (id: string): string => {
      const country = form?.countries.find((one) => one.id === id)?.name;
      return country === undefined ? '' : translate(words.proposedName, { country });
    };
    type({ ...typed, ...withProposed(facts, withState(facts, more), nameFor) });
  };
  return { load, form, facts, back, isBusy, errors, send, change, ...steps };
}

/** What is asked before the facts are taken, and the button that says yes. */
function questionOf(form: CycleFormResult | undefined, facts: PresentFacts, { added }: StartCycleResult) {
  if (form && isMove(form, facts)) return [words.questionMove, words.move] as const;
  return form?.hasCycle && added.length === 0
    ? ([words.questionSave, words.save] as const)
    : ([words.questionStart, words.start] as const);
}

interface DoneProps {
  readonly answer: Success;
  readonly form: CycleFormResult | undefined;
  onAgain(): void;
  onMark(as: Mark): void;
}

function Done({ answer, form, onAgain, onMark }: DoneProps) {
  const next = useNextFirstStep();
  return (
    <Frame primary={next} secondary={{ label: translate(words.again), onPress: onAgain }}>
      <Summary answer={answer} mayUndo />
      {form && <Passed {...{ form, onMark }} />}
      {form?.hasCycle && !next && <OpenPanel panel="review-changed" label={translate(words.whatToUpdate)} />}
    </Frame>
  );
}

function Cycle() {
  const { load, form, facts, back, step, isBusy, errors, send, change, toFacts, ...to } = useCycle();
  if (step.at === 'next-cycle') return <NextCycle onBack={toFacts} />;
  if (step.at === 'mark' && form)
    return <MarkPassed as={step.as} passed={form.passed} onBack={toFacts} onDone={to.toDone} />;
  if (step.at === 'done')
    return <Done answer={step.answer} form={form} onAgain={toFacts} onMark={to.toMark} />;
  if (step.at === 'preview') {
    const [question, label] = questionOf(form, facts, step.answer.result);
    return (
      <Frame primary={{ label: translate(label), isBusy, onPress: () => void send(false) }} onBack={toFacts}>
        <Confirm question={translate(question)} lines={step.answer.summary}>
          <Preview result={step.answer.result} />
        </Confirm>
      </Frame>
    );
  }
  // The first one moves nothing that somebody would look at before.
  const [does, isLook] = form?.hasCycle ? [words.look, true] : [words.start, false];
  const primary = { label: translate(does), isBusy, onPress: () => void send(isLook) };
  return (
    <Frame primary={form?.mayStart ? primary : undefined}>
      <Loaded load={load} fields={5}>
        {(shown) => (
          <>
            <DraftRestored back={back} />
            <Facts
              form={shown}
              draft={facts}
              {...{ errors, change }}
              onNextCycle={to.toNextCycle}
              onMark={to.toMark}
            />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(Cycle, words.title);
