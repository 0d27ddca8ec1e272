// What stands in a panel while something loads, when it fails, and when there is nothing.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import * as kitText from '../../core/words/panels/kit';
import { Button, OpenPanel } from './buttons';
import { translate, usePanel } from './panel-context';
import { Notice } from './parts';
import type { FailedLoad, Load } from './use-calls';
import { cycle, join } from '../../core/words/workbook/menu';

/** Grey places the size of `fields` fields, so that nothing moves when they come. */
export function Skeleton({ fields = 4 }: { fields?: number }) {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="unseen">{translate(kitText.loading)}</p>
      {Array.from({ length: fields }, (_, index) => (
        <div class="field" key={index} aria-hidden="true">
          <span />
          <div />
        </div>
      ))}
    </div>
  );
}

/** Leads on to what helps: to the first sheets, or, since most of what a newcomer is refused is there for them then, to joining. */
export function Failed({ load: { message, isSetUp, reload } }: { load: FailedLoad }) {
  const { me } = usePanel();
  const isNewcomer = isSetUp && me?.person === '';
  return (
    <div role="alert">
      <Notice tone={isSetUp ? 'bad' : 'info'} lines={[message]}>
        <p>
          {!isSetUp && <OpenPanel panel="cycle" label={translate(cycle)} />}
          {isNewcomer && <OpenPanel panel="join" label={translate(join)} />}
        </p>
        <Button label={translate(kitText.retry)} onPress={reload} />
      </Notice>
    </div>
  );
}

export const Empty = ({ words }: { words?: string | undefined }) => (
  <p class="empty">{words ?? translate(kitText.emptyList)}</p>
);

/** Takes the focus when it appears, for keyboard and screen reader to go on from there, but for the first screen. */
export function FocusHere({ when, children }: { when: boolean; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when) place.current?.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}

interface LoadedProps<Result> {
  readonly load: Load<Result>;
  /** How many fields the skeleton has. */
  readonly fields?: number;
  /** Of a list: whether one came back to it, and it takes the focus. */
  readonly cameBack?: boolean;
  readonly children: (result: Result) => ComponentChildren;
}

export function Loaded<Result>({ load, fields = 4, cameBack, children }: LoadedProps<Result>) {
  if (load.state === 'loading') return <Skeleton fields={fields} />;
  if (load.state === 'failed') return <Failed load={load} />;
  const drawn = children(load.result);
  return cameBack === undefined ? <>{drawn}</> : <FocusHere when={cameBack}>{drawn}</FocusHere>;
}
