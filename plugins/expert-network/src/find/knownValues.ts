import { vocabularies } from '@tukiverkko/plugin-expert-network-common';
import type { Known } from './FindView';

/** The values a link to a search may hold. */
export const knownValues: Known = {
  modes: vocabularies.modes.map(({ code }) => code),
  languages: vocabularies.languages.map(({ code }) => code),
  levels: vocabularies.levels.map(({ code }) => code),
  phenomena: vocabularies.phenomena.map(({ code }) => code),
};
