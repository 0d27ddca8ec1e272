// What was done, on a screen of its own, with Undo and the way back.
import { Frame } from './frame';
import { Summary, type SummaryProps } from './outcome';

interface DoneProps extends SummaryProps {
  onBack(): void;
}

export const Done = ({ onBack, mayUndo = true, ...summary }: DoneProps) => (
  <Frame onBack={onBack}>
    <Summary mayUndo={mayUndo} {...summary} />
  </Frame>
);
