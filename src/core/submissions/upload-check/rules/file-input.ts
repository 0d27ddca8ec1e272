// A file that somebody means to upload, as panel and command line send it: they read it where it lies.
import * as z from 'zod/mini';

const MOST_NAME = 500;
const MOST_PARAGRAPHS = 20_000;
const MOST_TEXT = 100_000;
const MOST_CHARACTERS = 5_000_000;

const text = z.string().check(z.maxLength(MOST_TEXT));

const fileParagraph = z.object({
  text,
  /** 1 for the headings of sections, 2 and more below them; 0 for what is no heading. */
  level: z.number(),
  isNumbered: z.boolean(),
});
export type FileParagraph = z.infer<typeof fileParagraph>;

export const uploadFile = z.object({
  name: z.string().check(z.maxLength(MOST_NAME)),
  bytes: z.number(),
  isWord: z.boolean(),
  hasMacros: z.boolean(),
  /** As taking in reads it: title and cover marked, headings with their levels, lists, notes in their places. */
  text: z.string().check(z.maxLength(MOST_CHARACTERS)),
  paragraphs: z.array(fileParagraph).check(z.maxLength(MOST_PARAGRAPHS)),
  notes: z.array(text).check(z.maxLength(MOST_PARAGRAPHS)),
  images: z.number(),
  hasPageNumbers: z.boolean(),
  /** Tracked changes and comments. */
  marks: z.number(),
});
export type UploadFile = z.infer<typeof uploadFile>;
