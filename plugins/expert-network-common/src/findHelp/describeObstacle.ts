import { dayInWords as day } from '../directory/dayInWords';
import type { Localized } from '../Localized';
import type { Obstacle } from './obstacles';
import type { Sentences } from './Sentences';

const obstacles: Sentences<Obstacle> = {
  paused: ({ until }) =>
    until === undefined
      ? {
          fi: 'tauolla toistaiseksi',
          sv: 'på paus tills vidare',
          en: 'on a break until further notice',
        }
      : {
          fi: `tauolla ${day(until).fi} asti`,
          sv: `på paus till och med ${day(until).sv}`,
          en: `on a break until ${day(until).en}`,
        },
  ended: ({ on }) =>
    on === undefined
      ? {
          fi: 'toiminta on päättynyt',
          sv: 'verksamheten har upphört',
          en: 'has ended',
        }
      : {
          fi: `toiminta päättyi ${day(on).fi}`,
          sv: `verksamheten upphörde ${day(on).sv}`,
          en: `ended on ${day(on).en}`,
        },
  'not-yet': ({ from }) => ({
    fi: `toiminta alkaa ${day(from).fi}`,
    sv: `verksamheten börjar ${day(from).sv}`,
    en: `starts on ${day(from).en}`,
  }),
  'team-not-in-force': () => ({
    fi: 'tiimin toiminta ei ole voimassa',
    sv: 'teamets verksamhet är inte i kraft',
    en: 'the team is not active',
  }),
  'team-unknown': () => ({
    fi: 'vastaavaa tiimiä ei löydy hakemistosta',
    sv: 'det ansvariga teamet finns inte i katalogen',
    en: 'the responsible team is not in the directory',
  }),
  'team-elsewhere': () => ({
    fi: 'vastaava tiimi ei palvele tätä aluetta',
    sv: 'det ansvariga teamet betjänar inte det här området',
    en: 'the responsible team does not serve this region',
  }),
  'other-phenomena': () => ({
    fi: 'aihe on muu',
    sv: 'ämnet är ett annat',
    en: 'the subject is another',
  }),
  'other-expertise': () => ({
    fi: 'osaaminen on muu',
    sv: 'kompetensen är en annan',
    en: 'the expertise is another',
  }),
  'other-client-groups': () => ({
    fi: 'asiakasryhmä on muu',
    sv: 'klientgruppen är en annan',
    en: 'the client group is another',
  }),
  'other-levels': () => ({
    fi: 'palvelutaso on muu',
    sv: 'servicenivån är en annan',
    en: 'the level of service is another',
  }),
  'other-modes': () => ({
    fi: 'tapa on muu',
    sv: 'sättet är ett annat',
    en: 'the mode is another',
  }),
};

/** Why something was not taken, in words: a clause, to stand in a list. */
export function describeObstacle(obstacle: Obstacle): Localized {
  return (obstacles[obstacle.code] as (of: Obstacle) => Localized)(obstacle);
}
