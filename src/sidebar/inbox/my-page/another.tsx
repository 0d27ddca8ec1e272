// The page of somebody else, for those who act for people: the names come when they are asked for.
import { useState } from 'preact/hooks';
import { SearchList } from '../../kit/search-list';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { usePanel } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/inbox/my-page';

interface AnotherProps {
  onPick(person: string): void;
}

function People({ onPick }: AnotherProps) {
  const { say } = usePanel();
  const load = useLoad('my-page', { listPeople: true });
  return (
    <Loaded load={load} fields={2}>
      {({ people }) => <SearchList label={say(words.whose)} options={people} onPick={onPick} />}
    </Loaded>
  );
}

export function Another(props: AnotherProps) {
  const { say } = usePanel();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="another" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(words.another)}</summary>
      {isOpen && <People {...props} />}
    </details>
  );
}
