// What was typed earlier and never sent: the line above its form, and the way back to it from a list.
import * as kitText from '../../core/words/panels/kit';
import { Button } from './buttons';
import { momentInWords } from './moments';
import { say } from './panel-context';
import { Notice } from './parts';
import { latestTyped, typedAt, type Back } from './typed';

export function CameBack({ back }: { back: Back | null }) {
  if (!back) return null;
  const [line, label, onPress] =
    back.at === ''
      ? [say(kitText.thrownAway), say(kitText.bringBack), back.bringBack]
      : [say(kitText.cameBack, { when: momentInWords(back.at) }), say(kitText.throwAway), back.throwAway];
  return (
    <Notice tone="info" lines={[line]}>
      <Button label={label} kind="quiet" onPress={onPress} />
    </Notice>
  );
}

interface GoOnProps {
  /** What the draft is about, by name; undefined for what there is no more. */
  nameOf(about: string): string | undefined;
  onGo(about: string): void;
}

/** Above a list, the form in which something was typed last. */
export function GoOn({ nameOf, onGo }: GoOnProps) {
  const about = latestTyped();
  const name = about === undefined ? undefined : nameOf(about);
  if (about === undefined || name === undefined) return null;
  const when = momentInWords(typedAt(about));
  return (
    <Notice tone="info" lines={[say(kitText.typedEarlier, { name, when })]}>
      <Button label={say(kitText.goOn)} kind="quiet" onPress={() => onGo(about)} />
    </Notice>
  );
}
