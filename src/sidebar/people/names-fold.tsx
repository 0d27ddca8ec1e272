// Names below a heading that counts them.
import { Fold } from '../kit/parts';

export const NamesFold = ({ summary, names }: { summary: string; names: readonly string[] }) =>
  names.length === 0 ? null : (
    <Fold summary={summary}>
      <p>{names.join('; ')}</p>
    </Fold>
  );
