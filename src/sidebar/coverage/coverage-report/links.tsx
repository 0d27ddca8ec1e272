// Where the report is that was just made: addresses on Google, or the place in the local workbook.
import type { MadeDocument } from '../../../core/workbook/command/types';
import { usePanel } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/coverage/coverage-report';

/** The local workbook shows panels as pages without an address; what they would link to is not on Google. */
const isLocal = (): boolean => location.protocol === 'about:';

const isAddress = (link: string): boolean => /^https:\/\//.test(link);

export function Links({ made: { name, docLink, docxLink } }: { made: MadeDocument }) {
  const { say } = usePanel();
  if (isLocal()) return <p>{say(words.onShelf, { name })}</p>;
  const links = [
    { link: docLink, label: say(words.openDoc) },
    { link: docxLink, label: say(words.openWord) },
  ];
  return (
    <ul class="plain-list">
      {links
        .filter(({ link }) => isAddress(link))
        .map(({ link, label }) => (
          <li key={link}>
            <a href={link} target="_blank" rel="noopener noreferrer">
              {label}
            </a>
          </li>
        ))}
    </ul>
  );
}
