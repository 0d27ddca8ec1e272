// A companion file to download.
import { useMemo } from 'preact/hooks';
import { translate } from '../../kit/panel-context';
import { fileAddress } from './file';
import * as words from '../../../core/words/panels/people/true-names';

interface DownloadProps {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly help: readonly string[];
}

export function Download({ name, bytes, help }: DownloadProps) {
  const address = useMemo(() => fileAddress(bytes), [bytes]);
  return (
    <>
      <p>
        <a href={address} download={name}>
          {translate(words.download, { name })}
        </a>
      </p>
      <p class="help">{help.join(' ')}</p>
    </>
  );
}
