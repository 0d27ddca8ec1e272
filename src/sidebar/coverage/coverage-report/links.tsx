// Where the report is that was just made: addresses on Google, or the place in the local workbook.
import type { MadeDocument } from '../../../core/workbook/command/types';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/coverage/coverage-report';
import { isAddress, isLocal, OutLink } from '../../kit/links';
import { PlainList } from '../../kit/parts';

function Made({ made: { name, docLink, docxLink, maker } }: { made: MadeDocument }) {
  if (isLocal()) return <p>{translate(words.onShelf, { name })}</p>;
  const links = [
    { link: docLink, label: translate(words.openDoc) },
    { link: docxLink, label: translate(words.openWord) },
  ];
  return (
    <>
      <PlainList items={links.filter(({ link }) => isAddress(link))}>
        {({ link, label }) => <OutLink href={link}>{label}</OutLink>}
      </PlainList>
      {maker === undefined && <p class="help">{translate(words.yours)}</p>}
    </>
  );
}

export const Links = ({ documents = [] }: { documents?: readonly MadeDocument[] | undefined }) => (
  <>
    {documents.map((made) => (
      <Made key={made.docxLink} made={made} />
    ))}
  </>
);
