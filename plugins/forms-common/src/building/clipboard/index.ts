export type { FormPiece } from './FormPiece';
export { copied } from './copied';
export { hasRoomFor } from './hasRoomFor';
export {
  outwardIn,
  outwardOf,
  type OutwardName,
  type OutwardNames,
} from './outward';
export {
  pieceOf,
  pieceRefusals,
  pieceText,
  readPiece,
  type PieceRefusal,
  type ReadPiece,
} from './readPiece';
