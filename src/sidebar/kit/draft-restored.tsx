// What was typed earlier and never sent: the line above its form, and the way back to it from a list.
import * as kitText from '../../core/words/panels/kit';
import { Button } from './buttons';
import { momentInWords } from './format-date';
import { translate } from './panel-context';
import { Notice } from './parts';
import { latestDraft, draftTime, type RestoredDraft } from './unsent-draft';
import { useView } from './views';

export function DraftRestored({ back }: { back: RestoredDraft | null }) {
  if (!back) return null;
  const [line, label, onPress] =
    back.at === ''
      ? [translate(kitText.thrownAway), translate(kitText.bringBack), back.bringBack]
      : [
          translate(kitText.cameBack, { when: momentInWords(back.at) }),
          translate(kitText.throwAway),
          back.throwAway,
        ];
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
  const panel = useView().name;
  const about = latestDraft(panel);
  const name = about === undefined ? undefined : nameOf(about);
  if (about === undefined || name === undefined) return null;
  const when = momentInWords(draftTime(panel, about));
  return (
    <Notice tone="info" lines={[translate(kitText.typedEarlier, { name, when })]}>
      <Button label={translate(kitText.goOn)} kind="quiet" onPress={() => onGo(about)} />
    </Notice>
  );
}
