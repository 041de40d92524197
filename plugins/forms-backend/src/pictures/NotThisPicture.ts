/** The bytes are not those of the picture they claim to be. */
export class NotThisPicture extends Error {
  constructor() {
    super('The bytes are not those of the picture they claim to be.');
    this.name = 'NotThisPicture';
  }
}
