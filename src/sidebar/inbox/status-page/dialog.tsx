// The public status page: what it shall show and in which language, how it looks, what it leaves out and why; then it is
// downloaded, or made as a Word file.
import { useRef, useState } from 'preact/hooks';
import { languageNames, LANGUAGES, type Language } from '../../../core/base/messages/text';
import type {
  BuildStatusPageInput,
  BuiltStatusPage,
  OmissionReason,
} from '../../../core/inbox/status-page/plan-build';
import { DIALOGS } from '../../../core/workbook/menu/dialogs';
import { Links } from '../../coverage/coverage-report/links';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { Checkboxes } from '../../kit/fields/ticks';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { closeDialog } from '../../kit/open-dialog';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Fold, PlainList, Section } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/inbox/status-page';
import '../../kit/leaving';

type Sections = NonNullable<BuildStatusPageInput['sections']>;

/** The address of a file that holds this page. */
const pageLink = (html: string): string => 'data:text/html;charset=utf-8,' + encodeURIComponent(html);

const LeftOut = ({ leftOut }: { leftOut: readonly OmissionReason[] }) => (
  <Section title={translate(words.leftOut)}>
    {leftOut.length === 0 && <p class="quiet">{translate(words.nothingLeftOut)}</p>}
    {leftOut.map(({ because, what }) => (
      <Fold key={because} summary={translate(words.because, { reason: because, count: what.length })}>
        <PlainList items={what}>{(one) => one}</PlainList>
      </Fold>
    ))}
  </Section>
);

function Download({ html, fileName }: Pick<BuiltStatusPage, 'html' | 'fileName'>) {
  const name = `${fileName}.html`;
  return (
    <>
      <p>
        <a class="download" href={pageLink(html)} download={name}>
          {translate(words.download, { name })}
        </a>
      </p>
      <p class="help">{translate(words.downloadHelp)}</p>
      <Fold summary={translate(words.copy)}>
        <textarea
          readOnly
          rows={4}
          aria-label={translate(words.copy)}
          value={html}
          onFocus={(event) => event.currentTarget.select()}
        />
        <p class="help">{translate(words.copyHelp)}</p>
      </Fold>
    </>
  );
}

interface PageProps {
  readonly result: BuiltStatusPage;
  readonly language: Language;
  chooseLanguage(language: Language): void;
  readonly chosen: Sections | null;
  choose(sections: Sections): void;
  /** Why there is no page for what is chosen now. */
  readonly error: string | undefined;
}

/** The page stands in a frame of its own in which no script runs. */
const Page = ({ result, language, chooseLanguage, chosen, choose, error }: PageProps) => (
  <div class="status-page">
    <div>
      <p class="help">{translate(words.intro)}</p>
      <SelectField
        label={translate(words.language)}
        options={LANGUAGES.map((id) => ({ id, name: languageNames[id] }))}
        value={language}
        onChange={(wanted) => chooseLanguage(wanted as Language)}
      />
      <Checkboxes
        label={translate(words.which)}
        options={result.sections}
        value={chosen ?? result.sections.map(({ id }) => id)}
        onChange={(sections) => choose(sections as Sections)}
        error={error}
      />
      <LeftOut leftOut={result.leftOut} />
      <Download {...result} />
    </div>
    <iframe title={translate(words.shown)} sandbox="" srcdoc={result.html} />
  </div>
);

/** Where the Word file is. */
const Made = ({ answer, back }: { answer: Success<BuiltStatusPage>; back(): void }) => (
  <Frame secondary={{ label: translate(words.back), onPress: back }}>
    <Summary answer={answer}>
      <Links documents={answer.documents} />
    </Summary>
    <Download {...answer.result} />
  </Frame>
);

interface Asked {
  readonly language: Language;
  readonly sections?: Sections;
}

/** What the page would be; while another one is on its way, the one before stays. */
function usePage(input: Asked) {
  const load = useLoad('build-status-page', input, { dryRun: true });
  const last = useRef<BuiltStatusPage | undefined>(undefined);
  last.current = loadedResult(load) ?? last.current;
  return { load, shown: last.current };
}

function StatusPage() {
  const { language: reader } = usePanel();
  const [language, chooseLanguage] = useState<Language>(reader);
  const [chosen, choose] = useState<Sections | null>(null);
  const [answer, setAnswer] = useState<Success<BuiltStatusPage> | null>(null);
  const input = { language, ...(chosen && { sections: [...chosen] }) };
  const { load, shown } = usePage(input);
  const { isBusy, run } = useRun('build-status-page');
  const make = async (): Promise<void> => {
    setAnswer((await run(input, { saying: translate(words.making) })) ?? null);
  };
  const back = (): void => {
    setAnswer(null);
    setStatus('');
  };
  if (answer) return <Made answer={answer} back={back} />;
  const primary = { label: translate(words.word), isBusy, onPress: () => void make() };
  const error = load.state === 'failed' ? load.message : undefined;
  return (
    <Frame
      primary={load.state === 'ready' ? primary : undefined}
      secondary={{ label: translate(words.close), onPress: closeDialog }}
    >
      {shown ? (
        <Page result={shown} {...{ language, chooseLanguage, chosen, choose, error }} />
      ) : (
        <Loaded load={load} fields={6}>
          {() => null}
        </Loaded>
      )}
    </Frame>
  );
}

export const view = viewOf(StatusPage, DIALOGS['status-page'].title);
