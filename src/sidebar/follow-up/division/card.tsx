// One recommendation with what is suggested for it and who has it.
import type { ShownRecommendation, ShownSuggestion } from '../../../core/follow-up/tagging/plan-tagging-form';
import type { Text } from '../../../core/base/messages/text';
import * as kitText from '../../../core/words/panels/kit';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/follow-up/division';
import type { Action } from '../../kit/buttons';
import { Detail } from '../../kit/parts';

const KINDS: Readonly<Record<ShownSuggestion['kind'], Text>> = {
  issue: words.kindIssue,
  concern: words.kindConcern,
  sdg: words.kindSdg,
  action: words.kindAction,
};

/** `Issue: Torture`, and below it the words that led to it. */
export function Suggested({ suggestion }: { suggestion: ShownSuggestion }) {
  const { kind, value, words: led, isUnsure } = suggestion;
  return (
    <li>
      <span class="quiet">{translate(kitText.labelled, { label: translate(KINDS[kind]) })}</span> {value}
      {isUnsure && <span class="unsure">{translate(words.unsure)}</span>}
      {led.length > 0 && (
        <Detail>
          {translate(words.because, {
            words: led.map((word) => translate(words.quoted, { words: word })).join(', '),
          })}
        </Detail>
      )}
    </li>
  );
}

/** What stands about a recommendation beside its text. */
export function Facts({ row }: { row: ShownRecommendation }) {
  const { issues, workgroup, withWorkgroups, cluster } = row;
  const others = withWorkgroups.map(({ name }) => name).join(', ');
  const lines = [
    issues.length > 0 && translate(words.issues, { names: issues.map(({ name }) => name).join(', ') }),
    workgroup.id !== '' &&
      translate(others === '' ? words.workgroup : words.withOthers, { name: workgroup.name, others }),
    cluster !== '' && translate(words.cluster, { name: cluster }),
  ];
  return <>{lines.map((line) => line !== false && <Detail key={line}>{line}</Detail>)}</>;
}

interface CardProps {
  readonly row: ShownRecommendation;
  readonly actions: readonly Action[];
  readonly isBusy: boolean;
}

export function Card({ row, actions, isBusy }: CardProps) {
  const { name, countries, text, suggestions } = row;
  return (
    <li class="card recommendation" tabIndex={-1}>
      <div class="said">
        <p>
          <strong>{name}</strong> <span class="quiet">{countries.join(', ')}</span>
        </p>
        <p>{text}</p>
        <Facts row={row} />
      </div>
      {suggestions.length > 0 && (
        <ul class="suggestions">
          {suggestions.map((one) => (
            <Suggested key={`${one.kind} ${one.value}`} suggestion={one} />
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <div class="buttons">
          {actions.map(({ label, onPress }) => (
            <button
              key={label}
              type="button"
              class="quiet"
              aria-disabled={isBusy}
              aria-label={translate(words.ofRecommendation, { action: label, name })}
              onClick={() => !isBusy && onPress()}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </li>
  );
}
