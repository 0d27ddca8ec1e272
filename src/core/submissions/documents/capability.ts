// What this capability brings to the workbook: each list is run by the kernel, which knows no capability.
import { documentPreview } from './document-queries';
import { buildDocument } from './build-document';

export const commands = [documentPreview, buildDocument] as const;
