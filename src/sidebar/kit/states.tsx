// What stands in a panel while something loads, when it fails, and when there is nothing.
import type { ComponentChildren } from 'preact';
import { Notice } from './frame';
import * as kitText from '../../core/words/panels/kit';
import { OpenPanel } from './open-panel-button';
import { usePanel } from './panel-context';
import type { Load } from './use-calls';
import { join } from '../../core/words/workbook/menu';

/** Grey places the size of `fields` fields, so that nothing moves when they come. */
export function Skeleton({ fields = 4 }: { fields?: number }) {
  const { say } = usePanel();
  return (
    <div class="skeleton" aria-busy="true">
      <p class="unseen">{say(kitText.loading)}</p>
      {Array.from({ length: fields }, (_, index) => (
        <div class="field" key={index} aria-hidden="true">
          <span />
          <div />
        </div>
      ))}
    </div>
  );
}

/** Most of what a newcomer is refused is there for them once they have joined. */
export function Failed({ words, onRetry }: { words: string; onRetry: () => void }) {
  const { say, me } = usePanel();
  return (
    <div role="alert">
      <Notice tone="bad">
        <p>{words}</p>
        {me?.person === '' && (
          <p>
            <OpenPanel panel="join" label={say(join)} />
          </p>
        )}
        <button type="button" class="secondary" onClick={onRetry}>
          {say(kitText.retry)}
        </button>
      </Notice>
    </div>
  );
}

export function Empty({ words }: { words?: string }) {
  const { say } = usePanel();
  return <p class="empty">{words ?? say(kitText.emptyList)}</p>;
}

interface LoadedProps<Result> {
  readonly load: Load<Result>;
  /** How many fields the skeleton has. */
  readonly fields?: number;
  readonly children: (result: Result) => ComponentChildren;
}

export function Loaded<Result>({ load, fields = 4, children }: LoadedProps<Result>) {
  if (load.state === 'loading') return <Skeleton fields={fields} />;
  if (load.state === 'failed') return <Failed words={load.message} onRetry={load.reload} />;
  return <>{children(load.result)}</>;
}
