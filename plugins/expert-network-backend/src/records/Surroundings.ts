import type {
  Directory,
  DirectoryTeam,
} from '@tukiverkko/plugin-expert-network-common';

/** Where records stand: what is in the directory today, and who is in which of its teams. */
export interface Surroundings {
  readonly directory: Directory;
  /** Local date. */
  readonly today: string;
  readonly teamsOf: (person: string) => readonly DirectoryTeam[];
}
