// How a browser decodes text.
import type { Decode } from '../../core/base/office-files/decode-text';

export const decode: Decode = (bytes, coding) => new TextDecoder(coding, { ignoreBOM: true }).decode(bytes);
