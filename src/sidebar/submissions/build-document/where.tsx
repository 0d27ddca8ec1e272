// Where a built document is: its address on Google, or the place in the local workbook.
import { say } from '../../kit/panel-context';
import { isAddress, isLocal, OutLink } from '../../kit/links';
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
  if (isLocal()) return <p>{onShelf}</p>;
  if (!isAddress(link)) return <p>{say(words.noLink)}</p>;
  return (
    <>
      <p>
        <OutLink href={link}>{label}</OutLink>
      </p>
      {fileName !== '' && <p class="help">{say(words.besideIt, { name: fileName })}</p>}
    </>
  );
}
