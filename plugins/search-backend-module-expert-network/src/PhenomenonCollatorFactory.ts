import { Readable } from 'node:stream';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import { phenomenonDocument } from './phenomenonDocument';

/** The phenomena of the vocabulary, open to everybody who may search. */
export class PhenomenonCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'phenomenon';

  async getCollator(): Promise<Readable> {
    return Readable.from(vocabularies.phenomena.map(phenomenonDocument));
  }
}
