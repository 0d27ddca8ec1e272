// Commands on documents, and the renderer that the effects runner uses.
import { fillTemplate, type TemplateValues } from '../docx/fill.late';

/** The Word file in base64, from the template in base64 and the data of a make-document effect. */
export const renderDocument = (templateBase64: string, data: unknown): string =>
  fillTemplate(templateBase64, data as TemplateValues);
