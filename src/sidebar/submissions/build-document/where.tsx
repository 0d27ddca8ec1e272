// Where a built document is: its address on Google, or the place in the local workbook.
import { usePanel } from '../../kit/panel-context';
import { isAddress, isLocal } from '../../kit/where-we-are';
import * as words from '../../../core/words/panels/submissions/build-document';

interface WhereProps {
  /** Address of the document, '' while none is known. */
  readonly link: string;
  readonly label: string;
  /** What is said where the document is on this computer. */
  readonly onShelf: string;
  readonly fileName: string;
}

export function Where({ link, label, onShelf, fileName }: WhereProps) {
  const { say } = usePanel();
  if (isLocal()) return <p>{onShelf}</p>;
  if (!isAddress(link)) return <p>{say(words.noLink)}</p>;
  return (
    <>
      <p>
        <a href={link} target="_blank" rel="noopener noreferrer">
          {label}
        </a>
      </p>
      {fileName !== '' && <p class="help">{say(words.besideIt, { name: fileName })}</p>}
    </>
  );
}
