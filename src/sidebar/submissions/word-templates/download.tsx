// The template in use as a file: the easiest start for one of one's own.
import { useState } from 'preact/hooks';
import type { TextTemplate } from '../../../core/workbook/check/template-bytes';
import { Button } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/submissions/word-templates';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export function Download({ form }: { form: TextTemplate }) {
  const { isBusy, run } = useRun('template-file');
  const [file, setFile] = useState<{ readonly name: string; readonly content: string } | null>(null);
  const fetchFile = async (): Promise<void> => {
    const answer = await run({ form });
    if (answer) setFile(answer.result);
  };
  if (!file)
    return (
      <Button
        kind="quiet"
        label={translate(words.download)}
        isBusy={isBusy}
        onPress={() => void fetchFile()}
      />
    );
  return (
    <p>
      <a href={`data:${WORD};base64,${file.content}`} download={file.name}>
        {file.name}
      </a>
    </p>
  );
}
