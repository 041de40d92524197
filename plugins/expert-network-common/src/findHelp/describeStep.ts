import type { Localized } from '../Localized';
import type { FindStep } from './FindResult';
import { groupNames } from './groupNames';

/** A step in one sentence: where it looked and what came of it. */
export function describeStep(step: FindStep): Localized {
  const { fi, sv, en } = groupNames[step.group];
  if (step.outcome === 'closed') {
    return {
      fi: `${fi}: ei katsottu, koska lupaa siirtää pyyntöä ei annettu.`,
      sv: `${sv}: söktes inte igenom, eftersom lov att överföra begäran inte gavs.`,
      en: `${en}: not looked at, because the request was not allowed to leave.`,
    };
  }
  const found = step.candidates.length;
  return found === 0
    ? {
        fi: `${fi}: sopivaa ei löytynyt.`,
        sv: `${sv}: inget lämpligt hittades.`,
        en: `${en}: nothing suitable was found.`,
      }
    : {
        fi: `${fi}, sopivia: ${found}.`,
        sv: `${sv}, lämpliga: ${found}.`,
        en: `${en}, suitable: ${found}.`,
      };
}

/** Clauses as one line. */
export function joinClauses(clauses: readonly Localized[]): Localized {
  const join = (language: keyof Localized) =>
    clauses.map(clause => clause[language]).join(' · ');
  return { fi: join('fi'), sv: join('sv'), en: join('en') };
}
