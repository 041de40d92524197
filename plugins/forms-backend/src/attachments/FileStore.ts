import type { KeyObject } from 'node:crypto';
import type { Knex } from 'knex';
import { insertTogether } from '../insertTogether';
import { openBytes, sealBytes, SealBroken, type Place } from '../sealing';
import { pieceCount, type Piece } from './pieces';

interface ChunkRow {
  attachment_id: string;
  number: number;
  sealed: Buffer;
}

/**
 * Where the content of files lies: in the database, in sealed pieces (ADR 0010). These three methods are all that
 * an object store would have to offer in its place.
 */
export class FileStore {
  readonly #db: Knex;

  constructor(db: Knex) {
    this.#db = db;
  }

  async write(file: string, key: KeyObject, piece: Piece): Promise<void> {
    const values: ChunkRow = {
      attachment_id: file,
      number: piece.number,
      sealed: sealBytes(key, placeOf(file, piece), piece.bytes),
    };
    await insertTogether(this.#db, [{ table: 'attachment_chunks', values }]);
  }

  /** The content, piece by piece. A piece that is missing, moved, changed or from another file does not open. */
  async *read(
    file: string,
    key: KeyObject,
    size: number,
  ): AsyncGenerator<Buffer> {
    const count = pieceCount(size);
    for (let number = 0; number < count; number++) {
      const place = placeOf(file, { number, isLast: number === count - 1 });
      const row = await this.#db<ChunkRow>('attachment_chunks')
        .where({ attachment_id: file, number })
        .first('sealed');
      if (!row) throw new SealBroken(place);
      yield openBytes(key, place, row.sealed);
    }
  }

  /** Forgets the content alone; the row of the file stays. Where the row goes, the pieces go by themselves. */
  async forget(tx: Knex.Transaction, file: string): Promise<void> {
    await tx<ChunkRow>('attachment_chunks')
      .where({ attachment_id: file })
      .delete();
  }
}

/** The last piece stands in another place than it would in the middle: a file that was cut off shows. */
function placeOf(
  file: string,
  { number, isLast }: Pick<Piece, 'number' | 'isLast'>,
): Place {
  return {
    table: 'attachment_chunks',
    row: `${file} ${number}`,
    field: isLast ? 'last' : 'more',
  };
}
