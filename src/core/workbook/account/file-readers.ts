// The command 'file-readers': the part of the pages that reads files, for a page that brings it in when one is chosen.
import * as z from 'zod/mini';
import { defineShellCommand } from '../command/define-command';
import * as accountText from '../../words/workbook/account';

/** `modules` is script, as the page takes it in. */
export const fileReaders = defineShellCommand<{ readonly modules: string }>()({
  name: 'file-readers',
  title: accountText.fileReaders,
  audience: 'anyone',
  pace: 'query',
  input: z.object({}),
});
