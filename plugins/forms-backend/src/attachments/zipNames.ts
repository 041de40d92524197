const localHeader = 0x04034b50;
const signature = Buffer.from('PK\x03\x04', 'latin1');

/**
 * Names of the entries at the beginning of a zip, read from their headers. Nothing is unpacked and no length that
 * the file claims is believed beyond these bytes, so a zip bomb costs what its first piece costs.
 */
export function zipNames(bytes: Buffer): readonly string[] {
  const names: string[] = [];
  let at = 0;
  while (
    at >= 0 &&
    at + 30 <= bytes.length &&
    bytes.readUInt32LE(at) === localHeader
  ) {
    const packed = bytes.readUInt32LE(at + 18);
    const name = at + 30;
    const extra = name + bytes.readUInt16LE(at + 26);
    const content = extra + bytes.readUInt16LE(at + 28);
    if (extra > bytes.length) break;
    names.push(bytes.toString('latin1', name, extra));
    // Writers that stream put the length behind the content: then the next header is looked for.
    at = packed > 0 ? content + packed : bytes.indexOf(signature, content);
  }
  return names;
}
