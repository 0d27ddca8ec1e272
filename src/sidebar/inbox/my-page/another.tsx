// The page of somebody else, for those who act for people: the names come when they are asked for.
import { useState } from 'preact/hooks';
import { PickList } from '../../kit/lists';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { say } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/inbox/my-page';

interface AnotherProps {
  onPick(person: string): void;
}

function People({ onPick }: AnotherProps) {
  const load = useLoad('my-page', { listPeople: true });
  return (
    <Loaded load={load} fields={2}>
      {({ people }) => (
        <PickList
          label={say(words.whose)}
          items={people}
          textOf={({ name }) => name}
          onPick={({ id }) => onPick(id)}
        >
          {({ name }) => name}
        </PickList>
      )}
    </Loaded>
  );
}

export function Another(props: AnotherProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="another" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.another)}</summary>
      {isOpen && <People {...props} />}
    </details>
  );
}
