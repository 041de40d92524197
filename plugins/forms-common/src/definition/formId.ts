import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonicalJson';
import type { FormDefinition } from './FormDefinition';

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The id of a definition: SHA-256 of its canonical JSON, hex. The same content has the same id anywhere. */
export const formId = (definition: FormDefinition): string =>
  hash(canonicalJson(definition));

/** What a translation remembers of the text it translates: 16 hex digits of the SHA-256 of the NFC text. */
export const sourceHash = (text: string): string =>
  hash(text.normalize('NFC')).slice(0, 16);
