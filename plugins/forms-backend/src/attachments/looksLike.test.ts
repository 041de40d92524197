import {
  attachmentTypes,
  type AttachmentType,
} from '@tukiverkko/plugin-forms-common';
import { aZip, samples, strangers } from '../__testUtils__/files';
import { looksLike } from './looksLike';

const types = Object.keys(attachmentTypes) as AttachmentType[];
const isText = (type: string) => type === 'txt' || type === 'csv';
const begins = (type: AttachmentType, bytes: Buffer) =>
  looksLike(type, { number: 0, bytes });

describe('a file', () => {
  it('is what its content says, and nothing else, for every pair of types', () => {
    for (const content of types) {
      for (const claimed of types) {
        const fits =
          content === claimed || (isText(content) && isText(claimed));
        expect([content, claimed, begins(claimed, samples[content])]).toEqual([
          content,
          claimed,
          fits,
        ]);
      }
    }
  });

  it.each(Object.keys(strangers))('of no type is refused: %s', name => {
    for (const type of types) {
      expect([type, begins(type, strangers[name])]).toEqual([type, false]);
    }
  });

  it('is a text to its last piece', () => {
    const later = (bytes: Buffer) => looksLike('txt', { number: 3, bytes });
    expect(later(Buffer.from('rivi\n<html>'))).toBe(true);
    expect(later(Buffer.from('rivi\0'))).toBe(false);
    expect(later(Buffer.from('rivi\x1b[2J'))).toBe(false);
  });

  it('of another kind may hold anything after its first piece', () => {
    expect(looksLike('pdf', { number: 1, bytes: samples.txt })).toBe(true);
  });

  it('is not believed about the lengths it claims', () => {
    const lying = aZip(['word/document.xml', 'xl/workbook.xml']);
    lying.writeUInt32LE(0xffffffff, 18);
    expect(begins('docx', lying)).toBe(true);
    lying.writeUInt16LE(0xffff, 26);
    expect(begins('xlsx', lying)).toBe(false);
    for (let length = 0; length < 60; length++) {
      expect(begins('docx', lying.subarray(0, length))).toBe(false);
    }
  });
});
