import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  type KeyObject,
} from 'node:crypto';

/** Where a sealed value stands. It opens nowhere else: moved to another row or column it is broken. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly field: string;
}

/** A value that does not open: another key, another place, or somebody changed it. All three look the same. */
export class SealBroken extends Error {
  constructor(readonly place: Place) {
    super(
      `A sealed value of ${place.table}.${place.field} does not open with the keys that are configured. ` +
        "Restore the row from a backup, or add the key it was sealed with to 'forms.keys'.",
    );
    this.name = 'SealBroken';
  }
}

// The first byte names the algorithm, so that a second one can be added and both be read.
const aes256Gcm = 1;
const ivLength = 12;
const tagLength = 16;

/** Encrypts a text for one place. The result is base64 and differs each time. */
export function seal(key: KeyObject, place: Place, text: string): string {
  return sealBytes(key, place, Buffer.from(text, 'utf8')).toString('base64');
}

/** Decrypts what {@link seal} made for the same place, or throws {@link SealBroken}. */
export function open(key: KeyObject, place: Place, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  // Buffer ignores what is not base64, so a changed character could pass unseen.
  if (bytes.toString('base64') !== sealed) throw new SealBroken(place);
  return openBytes(key, place, bytes).toString('utf8');
}

/** Decrypts what was sealed for a place, or for one that stood for it in a version before. */
export function openOrEarlier(
  key: KeyObject,
  place: Place,
  earlier: Place,
  sealed: string,
): string {
  try {
    return open(key, place, sealed);
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    return open(key, earlier, sealed);
  }
}

/** Encrypts bytes for one place. The result differs each time. */
export function sealBytes(
  key: KeyObject,
  place: Place,
  bytes: Uint8Array,
): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(associatedData(place));
  return Buffer.concat([
    Buffer.of(aes256Gcm),
    iv,
    cipher.update(bytes),
    cipher.final(),
    cipher.getAuthTag(),
  ]);
}

/** Decrypts what {@link sealBytes} made for the same place, or throws {@link SealBroken}. */
export function openBytes(
  key: KeyObject,
  place: Place,
  bytes: Uint8Array,
): Buffer {
  if (bytes[0] !== aes256Gcm || bytes.length < 1 + ivLength + tagLength) {
    throw new SealBroken(place);
  }
  const iv = bytes.subarray(1, 1 + ivLength);
  const tag = bytes.subarray(bytes.length - tagLength);
  const content = bytes.subarray(1 + ivLength, bytes.length - tagLength);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv, {
      authTagLength: tagLength,
    });
    decipher.setAAD(associatedData(place));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(content), decipher.final()]);
  } catch {
    throw new SealBroken(place);
  }
}

/** JSON keeps the parts apart, so that no two places share their associated data. */
function associatedData({ table, row, field }: Place): Buffer {
  return Buffer.from(JSON.stringify([table, row, field]), 'utf8');
}
