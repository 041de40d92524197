import type { moveEn } from './move.en';

export const moveSv: Record<keyof typeof moveEn, string> = {
  'move.open': 'Flytta till den nya versionen…',
  'move.title': 'Flytta till den nya versionen',
  'move.kept_one': '{{count}} svar följer med som det är.',
  'move.kept_other': '{{count}} svar följer med som de är.',
  'move.changed': 'De här följer med ändrade',
  'move.lost': 'De här följer inte med',
  'move.lostHelp':
    'Frågan är borta eller besvaras på ett annat sätt nu. Kopiera det du behöver innan du flyttar.',
  'move.stay': 'Stanna i den här versionen',
  'move.move': 'Flytta',
};
