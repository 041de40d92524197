import type { moveEn } from './move.en';

export const moveFi: Record<keyof typeof moveEn, string> = {
  'move.open': 'Siirry uuteen versioon…',
  'move.title': 'Siirry uuteen versioon',
  'move.kept_one': '{{count}} vastaus tulee mukaan sellaisenaan.',
  'move.kept_other': '{{count}} vastausta tulee mukaan sellaisenaan.',
  'move.changed': 'Nämä tulevat mukaan muutettuina',
  'move.lost': 'Nämä eivät tule mukaan',
  'move.lostHelp':
    'Kysymys on poistunut tai siihen vastataan nyt toisin. Kopioi tarvitsemasi talteen ennen siirtymistä.',
  'move.stay': 'Jatka tässä versiossa',
  'move.move': 'Siirry',
};
