// One recommendation: what each voice says of it, what was said before, and what comes next.
import type { ShownProgress } from '../../../core/follow-up/progress/plan-progress-list';
import type { ShownRating } from '../../../core/follow-up/progress/show';
import { StepHeading } from '../../kit/outcome';
import { wallClockInWords } from '../../kit/format-date';
import { translate } from '../../kit/panel-context';
import { linkOf } from './choose';
import { DueLine, RatingLine } from './progress-list';
import * as words from '../../../core/words/panels/follow-up/progress';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { Button } from '../../kit/buttons';
import { OutLink } from '../../kit/links';

function Source({ source }: { source: string }) {
  const link = linkOf(source);
  if (link === '') return <span class="detail">{translate(words.source, { source })}</span>;
  return (
    <span class="detail">
      <OutLink href={link}>{source}</OutLink>
    </span>
  );
}

function Rating({ standing, months }: { standing: ShownRating; months: number }) {
  const { note, date, source, isStale, isInternal, recordedBy } = standing;
  const facts = [
    translate(words.asOf, { day: wallClockInWords(date) }),
    ...(isInternal ? [translate(words.isInternal)] : []),
    ...(recordedBy === '' ? [] : [translate(words.by, { name: recordedBy })]),
  ];
  return (
    <>
      <RatingLine standing={standing} />
      {note !== '' && <span class="note">{note}</span>}
      <Source source={source} />
      <Detail>{facts.join(' · ')}</Detail>
      {isStale && <Detail>{translate(words.oldSince, { count: months })}</Detail>}
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
    { name: translate(words.agency), value: agency },
    { name: translate(words.nextStep), value: nextStep },
  ].filter(({ value }) => value !== '');
  return (
    <Section title={translate(words.next)}>
      {facts.length === 0 && due === '' && <p>{translate(words.noNext)}</p>}
      {facts.map(({ name, value }) => (
        <p key={name}>
          <Detail>{name}</Detail>
          {value}
        </p>
      ))}
      <DueLine one={{ ...one, nextStep: '' }} />
      {mayPlan && <Button label={translate(words.plan)} onPress={onPlan} />}
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
        {translate(words.position, { answer: one.answerText, countries: one.countries.join(', ') })}
      </p>
      {one.workgroup.name !== '' && (
        <p class="quiet">{translate(words.followedBy, { workgroup: one.workgroup.name })}</p>
      )}
      <Section title={translate(words.ratings)}>
        {current.length === 0 ? <p>{translate(words.noRatings)}</p> : list(current)}
      </Section>
      {earlier.length > 0 && (
        <Fold summary={translate(words.before, { count: earlier.length })}>{list(earlier)}</Fold>
      )}
      <Next one={one} onPlan={onPlan} />
    </>
  );
}
