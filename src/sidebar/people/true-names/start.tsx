// The first screen: opens the file of true names, or makes one.
import { useMemo, useState } from 'preact/hooks';
import { render, type Message } from '../../../core/base/messages/text';
import {
  compareCompanion,
  type CodePerson,
  type CompanionComparison,
} from '../../../core/people/true-names/compare';
import { Field } from '../../kit/fields/field';
import { PickSeveral } from '../../kit/fields/picker';
import { FileInput } from '../../kit/fields/text-file';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Fold, Notice, PlainList, Section } from '../../kit/parts';
import { Download } from './download';
import { newFile, readCompanionFile, type OpenedFile } from './file';
import * as words from '../../../core/words/panels/people/true-names';

export interface OpenedCompanion {
  readonly file: OpenedFile;
  readonly compared: CompanionComparison;
}

interface StartProps {
  readonly people: readonly CodePerson[];
  onOpened(opened: OpenedCompanion): void;
}

function OpenFile({ people, onOpened }: StartProps) {
  const { language } = usePanel();
  const [problem, setProblem] = useState<Message | null>(null);
  const take = async (chosen: File): Promise<void> => {
    setStatus('');
    const read = await readCompanionFile(chosen);
    if (!read.ok) return setProblem(read.problem);
    const compared = compareCompanion(read.file.companion, people);
    if (compared) onOpened({ file: read.file, compared });
    else setProblem({ text: words.foreign });
  };
  return (
    <Field label={translate(words.file)} error={problem ? render(problem, language) : undefined}>
      {(control) => <FileInput control={control} accept=".xlsx,.csv" onFile={(file) => void take(file)} />}
    </Field>
  );
}

export const namesOf = (people: readonly { readonly name: string }[]): string =>
  people.map(({ name }) => name).join(', ');

function MakeFile({ people }: Pick<StartProps, 'people'>) {
  const { language } = usePanel();
  const [others, setOthers] = useState<readonly string[]>([]);
  const codes = people.filter(({ isCode }) => isCode);
  const bytes = useMemo(() => {
    const wanted = people.filter(({ id, isCode }) => isCode || others.includes(id));
    return newFile(
      wanted.map(({ id, name }) => ({ code: id, codeName: name })),
      language,
    );
  }, [people, others, language]);
  return (
    <Section title={translate(words.make)}>
      <p>{translate(words.codes, { count: codes.length, names: namesOf(codes) })}</p>
      <PickSeveral
        label={translate(words.others)}
        options={people.filter(({ isCode }) => !isCode)}
        value={others}
        onChange={setOthers}
      />
      <Download
        name={`${translate(words.fileName)}.xlsx`}
        bytes={bytes}
        help={[translate(words.downloadHelp)]}
      />
    </Section>
  );
}

export const Start = (props: StartProps) => (
  <>
    <Notice tone="info" lines={[translate(words.where)]} />
    <Fold summary={translate(words.before)}>
      <PlainList items={translate(words.beforeLines).split('\n')} />
    </Fold>
    <OpenFile {...props} />
    <MakeFile people={props.people} />
  </>
);
