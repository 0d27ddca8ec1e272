// A text to be used elsewhere, with a button that copies it.
import { useRef } from 'preact/hooks';
import * as kitText from '../../core/words/panels/kit';
import { Button } from './buttons';
import { translate, setStatus } from './panel-context';
import { Section } from './parts';

interface CopiedTextProps {
  readonly title: string;
  /** Of the button. */
  readonly label: string;
  readonly body: string;
}

export function CopiedText({ title, label, body }: CopiedTextProps) {
  const text = useRef<HTMLPreElement>(null);
  const select = (): void => {
    if (text.current) getSelection()?.selectAllChildren(text.current);
    setStatus(translate(kitText.selected));
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(body);
      setStatus(translate(kitText.copied), 'good');
    } catch {
      // Frames of other origins may not reach the clipboard: then the person copies what is selected.
      select();
    }
  };
  return (
    <Section title={title}>
      <pre ref={text}>{body}</pre>
      <Button label={label} kind="quiet" onPress={() => void copy()} />
    </Section>
  );
}
