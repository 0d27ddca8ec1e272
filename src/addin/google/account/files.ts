// What Drive does for this account, tried on a document that is made for it and put into the bin.
import { tried } from '../../engine/account-port';
import { wordParts, wordWithNote } from './word-with-note.late';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const MARK = 'trying-out';

const drive = () => {
  if (!Drive) throw new Error('The Drive service is switched off in this script.');
  return Drive.Files;
};

function make(mark: string): string {
  const blob = Utilities.newBlob(Utilities.base64Decode(wordWithNote()), WORD, 'UPR trial.docx');
  const resource = {
    name: 'UPR: trying out this account',
    mimeType: GOOGLE_DOC,
    appProperties: { [MARK]: mark },
  };
  return drive().create(resource, blob, { fields: 'id' }).id ?? '';
}

const find = (mark: string): string => {
  const q = `appProperties has { key='${MARK}' and value='${mark}' } and trashed = false`;
  return drive().list({ q, fields: 'files(id)' }).files?.[0]?.id ?? '';
};

/** Its parts as Google gives the document back as Word. */
function exported(id: string): string {
  // @ts-expect-error Google's types leave the options out, without which the service answers nothing.
  const blob = drive().export(id, WORD, { alt: 'media' }) as unknown as GoogleAppsScript.Base.Blob;
  return wordParts(blob.getBytes());
}

function ofDocument(id: string) {
  let parts = '';
  const made = tried('docExported', () => {
    parts = exported(id);
    return true;
  });
  return [
    made,
    tried('docKeepsNotes', () => /(?:endnotes|footnotes)\.xml[\s\S]*A note that stays/.test(parts)),
    tried('docKeepsPageNumber', () => /\bPAGE\b/.test(parts)),
  ];
}

/** Whether the script reaches a file that a colleague's script made. */
const reaches = (address: string): string => {
  const id = /\/d\/([\w-]+)/.exec(address)?.[1];
  if (!id) return 'not tried: nobody else made a document yet';
  try {
    drive().get(id, { fields: 'id' });
    return 'opened';
  } catch (error) {
    return /not found/i.test(String(error)) ? 'not found' : String(error);
  }
};

export function fileProbes(mark: string, colleague: string) {
  let id = '';
  const made = tried('docMade', () => {
    id = make(mark);
    return id !== '';
  });
  try {
    return [
      made,
      tried('docFoundByMark', () => find(mark) === id && id !== ''),
      ...ofDocument(id),
      tried('colleagueFile', () => reaches(colleague)),
    ];
  } finally {
    if (id !== '') drive().update({ trashed: true }, id);
  }
}
