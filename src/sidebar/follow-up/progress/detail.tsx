// One recommendation: what each voice says of it, what was said before, and what comes next.
import type { ShownProgress } from '../../../core/follow-up/progress/plan-list';
import type { ShownRating } from '../../../core/follow-up/progress/show';
import { StepHeading } from '../../kit/outcome';
import { wallClockInWords } from '../../kit/moments';
import { say } from '../../kit/panel-context';
import { linkOf } from './choose';
import { DueLine, RatingLine } from './list';
import * as words from '../../../core/words/panels/follow-up/progress';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { Button } from '../../kit/buttons';
import { OutLink } from '../../kit/links';

function Source({ source }: { source: string }) {
  const link = linkOf(source);
  if (link === '') return <span class="detail">{say(words.source, { source })}</span>;
  return (
    <span class="detail">
      <OutLink href={link}>{source}</OutLink>
    </span>
  );
}

function Rating({ standing, months }: { standing: ShownRating; months: number }) {
  const { note, date, source, isStale, isInternal, recordedBy } = standing;
  const facts = [
    say(words.asOf, { day: wallClockInWords(date) }),
    ...(isInternal ? [say(words.isInternal)] : []),
    ...(recordedBy === '' ? [] : [say(words.by, { name: recordedBy })]),
  ];
  return (
    <>
      <RatingLine standing={standing} />
      {note !== '' && <span class="note">{note}</span>}
      <Source source={source} />
      <Detail>{facts.join(' · ')}</Detail>
      {isStale && <Detail>{say(words.oldSince, { count: months })}</Detail>}
    </>
  );
}

interface DetailProps {
  readonly one: ShownProgress;
  readonly months: number;
  onPlan(): void;
}

function Next({ one, onPlan }: Omit<DetailProps, 'months'>) {
  const { agency, nextStep, due, mayPlan } = one;
  const facts = [
    { name: say(words.agency), value: agency },
    { name: say(words.nextStep), value: nextStep },
  ].filter(({ value }) => value !== '');
  return (
    <Section title={say(words.next)}>
      {facts.length === 0 && due === '' && <p>{say(words.noNext)}</p>}
      {facts.map(({ name, value }) => (
        <p key={name}>
          <Detail>{name}</Detail>
          {value}
        </p>
      ))}
      <DueLine one={{ ...one, nextStep: '' }} />
      {mayPlan && <Button label={say(words.plan)} onPress={onPlan} />}
    </Section>
  );
}

export function OneDetail({ one, months, onPlan }: DetailProps) {
  const { current, earlier } = one;
  const list = (some: readonly ShownRating[]) => (
    <PlainList items={some}>{(standing) => <Rating standing={standing} months={months} />}</PlainList>
  );
  return (
    <>
      <StepHeading>{one.number}</StepHeading>
      <p>{one.text}</p>
      <p class="quiet">
        {say(words.position, { answer: one.answerText, countries: one.countries.join(', ') })}
      </p>
      {one.workgroup.name !== '' && (
        <p class="quiet">{say(words.followedBy, { workgroup: one.workgroup.name })}</p>
      )}
      <Section title={say(words.ratings)}>
        {current.length === 0 ? <p>{say(words.noRatings)}</p> : list(current)}
      </Section>
      {earlier.length > 0 && (
        <Fold summary={say(words.before, { count: earlier.length })}>{list(earlier)}</Fold>
      )}
      <Next one={one} onPlan={onPlan} />
    </>
  );
}
