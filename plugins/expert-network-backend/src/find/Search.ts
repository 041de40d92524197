import type {
  Directory,
  DirectoryRegion,
  FindQuestion,
} from '@tukiverkko/plugin-expert-network-common';

/** What a search is answered from besides the request. */
export interface FindSurroundings {
  readonly directory: Directory;
  /** The region of the person who asks, where it is known. */
  readonly own?: DirectoryRegion;
  /** Local date. */
  readonly today: string;
}

/** One search as the questions behind it. */
export interface Search {
  /** What was chosen and what the words mean. */
  readonly meant: FindQuestion;
  /** What was chosen alone: how units are looked for by name. */
  readonly chosen: FindQuestion;
  readonly region?: DirectoryRegion;
  /** Refs of what bears the words that mean no concept; undefined where there are none. */
  readonly named?: ReadonlySet<string>;
  /** True where the words say what is needed, or there are none; else only names are looked at. */
  readonly hasMeaning: boolean;
  readonly openOnly: boolean;
}
