export interface Config {
  permission?: {
    tukiverkko?: {
      /** Entity refs of the groups whose members write and check forms. */
      editors?: string[];
      /** Entity refs of the groups whose members publish and archive forms. */
      publishers?: string[];
      /** Entity refs of the groups whose members read the figures. */
      figuresReaders?: string[];
      /** Entity refs of the groups whose members read who has read what. They read no request by that. */
      auditors?: string[];
      /** Entity refs of the groups whose members see the operations page, and retry and run things there. */
      operators?: string[];
    };
  };
}
