// One recommendation: what each voice says of it, what was said before, and what comes next.
import type { ShownProgress } from '../../../core/follow-up/progress/plan-list';
import type { ShownRating } from '../../../core/follow-up/progress/show';
import { StepHeading } from '../../kit/outcome';
import { wallClockInWords } from '../../kit/moments';
import { usePanel } from '../../kit/panel-context';
import { linkOf } from './choose';
import { DueLine, RatingLine } from './list';
import * as words from '../../../core/words/panels/follow-up/progress';

function Source({ source }: { source: string }) {
  const { say } = usePanel();
  const link = linkOf(source);
  if (link === '') return <span class="detail">{say(words.source, { source })}</span>;
  return (
    <span class="detail">
      <a href={link} target="_blank" rel="noopener noreferrer">
        {source}
      </a>
    </span>
  );
}

function Rating({ standing, months }: { standing: ShownRating; months: number }) {
  const { say, language } = usePanel();
  const { note, date, source, isStale, isInternal, recordedBy } = standing;
  const facts = [
    say(words.asOf, { day: wallClockInWords(date, language) }),
    ...(isInternal ? [say(words.isInternal)] : []),
    ...(recordedBy === '' ? [] : [say(words.by, { name: recordedBy })]),
  ];
  return (
    <li>
      <RatingLine standing={standing} />
      {note !== '' && <span class="note">{note}</span>}
      <Source source={source} />
      <span class="quiet detail">{facts.join(' · ')}</span>
      {isStale && <span class="quiet detail">{say(words.oldSince, { count: months })}</span>}
    </li>
  );
}

interface DetailProps {
  readonly one: ShownProgress;
  readonly months: number;
  onPlan(): void;
}

function Next({ one, onPlan }: Omit<DetailProps, 'months'>) {
  const { say } = usePanel();
  const { agency, nextStep, due, mayPlan } = one;
  const facts = [
    { name: say(words.agency), value: agency },
    { name: say(words.nextStep), value: nextStep },
  ].filter(({ value }) => value !== '');
  return (
    <section>
      <h3>{say(words.next)}</h3>
      {facts.length === 0 && due === '' && <p>{say(words.noNext)}</p>}
      {facts.map(({ name, value }) => (
        <p key={name}>
          <span class="quiet detail">{name}</span>
          {value}
        </p>
      ))}
      <DueLine one={{ ...one, nextStep: '' }} />
      {mayPlan && (
        <button type="button" class="secondary" onClick={onPlan}>
          {say(words.plan)}
        </button>
      )}
    </section>
  );
}

export function Detail({ one, months, onPlan }: DetailProps) {
  const { say } = usePanel();
  const { current, earlier } = one;
  const list = (some: readonly ShownRating[]) => (
    <ul class="plain-list">
      {some.map((standing) => (
        <Rating key={standing.row} standing={standing} months={months} />
      ))}
    </ul>
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
      <section>
        <h3>{say(words.ratings)}</h3>
        {current.length === 0 ? <p>{say(words.noRatings)}</p> : list(current)}
      </section>
      {earlier.length > 0 && (
        <details>
          <summary>{say(words.before, { count: earlier.length })}</summary>
          {list(earlier)}
        </details>
      )}
      <Next one={one} onPlan={onPlan} />
    </>
  );
}
