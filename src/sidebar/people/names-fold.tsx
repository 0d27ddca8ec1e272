// A mail as the first who gets it will read it, before it is sent.
import type { ExampleMail as Example } from '../../core/people/group-letters/example';
import { translate } from '../kit/panel-context';
import { Fold } from '../kit/parts';
import * as words from '../../core/words/panels/people/write-to-group';

export const ExampleMail = ({ example }: { example: Example | null }) =>
  example && (
    <Fold summary={translate(words.example, { name: example.name })} isOpen>
      <p>
        <strong>{example.subject}</strong>
      </p>
      <pre>{example.body}</pre>
    </Fold>
  );

/** Names below a heading that counts them. */
export const NamesFold = ({ summary, names }: { summary: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Fold summary={summary}>
      <p>{names.join('; ')}</p>
    </Fold>
  );
