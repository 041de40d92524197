import { isPlainObject } from '../../definition/jsonGuard';
import { limits } from '../../definition/limits';
import type { Localized } from '../../definition/Localized';
import { parseForm } from '../../definition/parseForm';
import { elementAt } from '../elements/elementAt';
import type { FormPiece } from './FormPiece';

const l = (fi: string, sv: string, en: string): Localized => ({ fi, sv, en });

/** Why what lies on the clipboard cannot be pasted as a part of a form, and what to do. */
export const pieceRefusals = {
  other: l(
    'Leikepöydällä ei ole lomakkeen osaa. Kopioi ensin kysymyksiä tai sivuja.',
    'På urklipp finns ingen del av ett formulär. Kopiera först frågor eller sidor.',
    'The clipboard holds no part of a form. Copy questions or pages first.',
  ),
  'too-large': l(
    'Leikepöydällä on enemmän kuin lomakkeeseen mahtuu. Kopioi vähemmän kerralla.',
    'På urklipp finns mer än vad som ryms i ett formulär. Kopiera mindre åt gången.',
    'The clipboard holds more than a form has room for. Copy less at a time.',
  ),
  broken: l(
    'Leikepöydällä oleva lomakkeen osa on viallinen tai toisesta versiosta. Kopioi se uudelleen.',
    'Formulärdelen på urklipp är skadad eller från en annan version. Kopiera den på nytt.',
    'The part of a form on the clipboard is damaged or from another version. Copy it again.',
  ),
} as const satisfies Readonly<Record<string, Localized>>;

/** Why a text is no piece of a form. */
export type PieceRefusal = keyof typeof pieceRefusals;

/** A text read as a piece of a form. */
export type ReadPiece =
  | { readonly ok: true; readonly piece: FormPiece }
  | { readonly ok: false; readonly refusal: PieceRefusal };

/** A piece as text for the clipboard. */
export const pieceText = (piece: FormPiece): string => JSON.stringify(piece);

/** Unknown text becomes a piece of a form, once: whatever somebody has copied elsewhere is told apart and refused in words. */
export function readPiece(text: string): ReadPiece {
  const refused = (refusal: PieceRefusal): ReadPiece => ({
    ok: false,
    refusal,
  });
  const beginning = text.slice(0, 200);
  if (!beginning.trimStart().startsWith('{') || !beginning.includes('"piece"'))
    return refused('other');
  if (text.length > limits.definitionBytes * 2) return refused('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('broken');
  }
  return pieceOf(value);
}

/** An unknown value as a piece of a form. */
export function pieceOf(value: unknown): ReadPiece {
  const refused = (refusal: PieceRefusal): ReadPiece => ({
    ok: false,
    refusal,
  });
  if (!isPlainObject(value) || value.piece !== 'tukiverkko-form')
    return refused('other');
  const parsed = parseForm(value.definition);
  if (!parsed.ok) {
    const isTooLarge = parsed.problems.some(({ code }) => code === 'too-large');
    return refused(isTooLarge ? 'too-large' : 'broken');
  }
  const { definition } = parsed;
  const { elements } = value;
  const areThere =
    Array.isArray(elements) &&
    elements.length > 0 &&
    elements.every(
      one => typeof one === 'string' && elementAt(definition, one),
    );
  return areThere
    ? {
        ok: true,
        piece: { piece: 'tukiverkko-form', elements, definition },
      }
    : refused('broken');
}
