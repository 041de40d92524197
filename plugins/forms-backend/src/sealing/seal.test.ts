import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { open, seal, SealBroken } from './seal';

const key = createSecretKey(Buffer.alloc(32, 7));
const place = { table: 'submissions', row: '1', field: 'sealed' };

/** Sealed once with `key` for `place`; it must open for ever. */
const vector =
  'AQABAgMEBQYHCAkKC1XonRVzKa08HNeEvJExBYiVRdtNvKHTDk9yhzZ8nNo1aKpfvh9iVB4=';

describe('seal and open', () => {
  it('opens what it sealed, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(open(key, place, seal(key, place, text))).toBe(text);
      }),
    );
  });

  it('opens a text that was sealed long ago', () => {
    expect(open(key, place, vector)).toBe('Miten tukea siirtymää?');
  });

  it('keeps a text of nothing, and tells it from what was cut off', () => {
    const nothing = Buffer.from(seal(key, place, ''), 'base64');
    // One byte for the algorithm, twelve drawn anew each time, sixteen that vouch for all.
    expect(nothing).toHaveLength(29);
    expect(open(key, place, nothing.toString('base64'))).toBe('');
    for (let length = 0; length < 29; length++) {
      const cut = nothing.subarray(0, length).toString('base64');
      expect(() => open(key, place, cut)).toThrow(SealBroken);
    }
  });

  it('opens base64 as it was written and in no other spelling', () => {
    const sealed = seal(key, place, 'vastaus');
    for (const spelling of [
      `${sealed}\n`,
      ` ${sealed}`,
      `${sealed}=`,
      sealed.replace(/=+$/, '').concat('!'),
    ]) {
      expect(spelling).not.toBe(sealed);
      expect(() => open(key, place, spelling)).toThrow(SealBroken);
    }
  });

  it('does not open what another algorithm would have sealed', () => {
    const bytes = Buffer.from(seal(key, place, 'vastaus'), 'base64');
    expect(bytes[0]).toBe(1);
    for (const algorithm of [0, 2, 255]) {
      bytes[0] = algorithm;
      expect(() => open(key, place, bytes.toString('base64'))).toThrow(
        SealBroken,
      );
    }
  });

  it('never seals the same way twice', () => {
    const sealed = new Set(
      Array.from({ length: 200 }, () => seal(key, place, 'a')),
    );
    expect(sealed.size).toBe(200);
  });

  it('notices every single changed byte', () => {
    const bytes = Buffer.from(seal(key, place, 'vastaus'), 'base64');
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] + 1) % 256;
      expect(() => open(key, place, changed.toString('base64'))).toThrow(
        SealBroken,
      );
    }
    expect(() =>
      open(key, place, bytes.subarray(0, -1).toString('base64')),
    ).toThrow(SealBroken);
    for (const nothing of ['', '=', 'AQ==', '?'.repeat(80)]) {
      expect(() => open(key, place, nothing)).toThrow(SealBroken);
    }
  });

  it('does not open in another table, row or field, nor with another key', () => {
    const sealed = seal(key, place, 'vastaus');
    for (const other of [
      { table: 'drafts' },
      { row: '2' },
      { field: 'note' },
    ]) {
      expect(() => open(key, { ...place, ...other }, sealed)).toThrow(
        SealBroken,
      );
    }
    // Parts that run into each other would make two places one.
    const shifted = { ...place, row: '1","sealed', field: '' };
    expect(() => open(key, shifted, sealed)).toThrow(SealBroken);
    const otherKey = createSecretKey(Buffer.alloc(32, 8));
    expect(() => open(otherKey, place, sealed)).toThrow(SealBroken);
  });

  it('says where it broke, and never what stood there', () => {
    const sealed = seal(key, place, 'vastaus');
    const elsewhere = { ...place, row: '2' };
    const broken = () => open(key, elsewhere, sealed);
    expect(broken).toThrow(
      expect.objectContaining({ name: 'SealBroken', place: elsewhere }),
    );
    expect(broken).toThrow(/submissions\.sealed does not open/);
    expect(broken).toThrow(/Restore the row from a backup, or add the key/);
    expect(broken).not.toThrow(/vastaus/);
  });
});
