// The Word templates: which one is in use for which documents, a coalition's own brought in, and the former ones.
import { useState } from 'preact/hooks';
import type {
  BringInTemplateResult,
  FieldHelp,
  ShownFault,
  ShownTemplate,
  TemplateForm,
  TemplatesResult,
} from '../../../core/submissions/templates/plan-templates';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, Flag, Fold, Notice, PlainList, Section } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { TemplateFile } from './template-file';
import { Download } from './download';
import * as titles from '../../../core/words/workbook/menu';
import * as baseWords from '../../../core/words/base/language';
import * as words from '../../../core/words/panels/submissions/word-templates';

const Fault = ({ place, words: text, reason }: ShownFault) => (
  <>
    <b>{place}</b> <Detail>{translate(baseWords.quotes, { words: text })}</Detail>
    <p>{reason}</p>
  </>
);

/** What is wrong with a file that was not taken. */
function Faults({ answer: { result, summary } }: { answer: Success<BringInTemplateResult> }) {
  const { faults, more } = result;
  return (
    <>
      <Notice tone="bad" lines={summary} />
      <Section title={translate(words.faults)}>
        <PlainList items={faults}>{Fault}</PlainList>
        {more > 0 && <p>{translate(words.more, { count: more })}</p>}
      </Section>
    </>
  );
}

const nameOf = ({ file }: ShownTemplate): string => file || translate(words.builtIn);

interface KeptProps {
  readonly template: ShownTemplate;
  readonly mayChoose: boolean;
  readonly isBusy: boolean;
  onUse(): void;
}

function Kept({ template, mayChoose, isBusy, onUse }: KeptProps) {
  const name = nameOf(template);
  return (
    <>
      <p>
        <b>{name}</b>
      </p>
      {template.isActive && <Flag tone="good">{translate(words.inUse)}</Flag>}
      {template.since !== '' && <Detail>{translate(words.since, { day: template.since })}</Detail>}
      {mayChoose && !template.isActive && (
        <Button
          kind="quiet"
          label={translate(words.useThis)}
          about={translate(words.useAbout, { name })}
          isBusy={isBusy}
          onPress={onUse}
        />
      )}
    </>
  );
}

const Field = ({ written, meaning }: FieldHelp) => (
  <>
    <code style={{ whiteSpace: 'pre-line' }}>{written}</code>
    <Detail>{meaning}</Detail>
  </>
);

interface FormProps {
  readonly form: TemplateForm;
  onAnswer(answer: Success): void;
}

/** The templates of a form, with what coordinators do with them. */
function OneForm({ form: { form, templates }, onAnswer }: FormProps) {
  const { me } = usePanel();
  const using = useRun('use-template');
  const bringing = useRun('bring-in-template');
  const [refused, setRefused] = useState<Success<BringInTemplateResult> | null>(null);
  const mayChoose = me?.isCoordinator === true;
  const use = async (template: string): Promise<void> => {
    const answer = await using.run({ form, template });
    if (answer) onAnswer(answer);
  };
  const bringIn = async (file: string, content: string): Promise<void> => {
    setRefused(null);
    const answer = await bringing.run({ form, file, content });
    if (answer?.result.taken) onAnswer(answer);
    else if (answer) setRefused(answer);
  };
  return (
    <>
      <Section title={translate(words.templates)}>
        <PlainList items={templates}>
          {(template) => (
            <Kept {...{ template, mayChoose }} isBusy={using.isBusy} onUse={() => void use(template.name)} />
          )}
        </PlainList>
        <Download form={form} />
      </Section>
      {mayChoose ? (
        <TemplateFile isBusy={bringing.isBusy} onFile={(file, content) => void bringIn(file, content)} />
      ) : (
        <p class="quiet">{translate(words.readOnly)}</p>
      )}
      {refused && <Faults answer={refused} />}
    </>
  );
}

interface TemplatesProps {
  readonly result: TemplatesResult;
  readonly chosen: string;
  choose(form: string): void;
  onAnswer(answer: Success): void;
}

function Templates({ result: { forms, fields }, chosen, choose, onAnswer }: TemplatesProps) {
  const form = forms.find((one) => one.form === chosen) ?? forms[0];
  return (
    <>
      <SelectField
        label={translate(words.form)}
        options={forms.map(({ form: id, title }) => ({ id, name: title }))}
        value={form?.form ?? ''}
        onChange={choose}
      />
      {form && <OneForm key={form.form} form={form} onAnswer={onAnswer} />}
      <Fold summary={translate(words.fields)}>
        <PlainList items={fields}>{Field}</PlainList>
      </Fold>
    </>
  );
}

function TemplatesPanel() {
  const load = useLoad('word-templates', {});
  const [chosen, choose] = useState('');
  const [answer, setAnswer] = useState<Success | null>(null);
  const again = (): void => {
    setAnswer(null);
    load.reload();
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.again), onPress: again }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  return (
    <Frame>
      <Loaded load={load}>
        {(result) => <Templates {...{ result, chosen, choose }} onAnswer={setAnswer} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(TemplatesPanel, titles.wordTemplates);
