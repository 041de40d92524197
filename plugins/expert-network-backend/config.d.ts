export interface Config {
  expertNetwork?: {
    records?: {
      /**
       * YAML files whose units, networks and services are taken over into the portal, each once: from then on it is
       * changed there, and the file has no say. Relative to the working directory of the backend.
       */
      seed?: string[];
    };

    /** How often one person may ask, over all backends that share a database. Whoever asks more often waits (429). */
    limits?: {
      /** Looking and searching, with each name that is suggested while one types. Default 600 a minute. */
      reads?: { perMinute?: number };
      /** Changing. Default 60 a minute. */
      writes?: { perMinute?: number };
      /** Lists that are brought in, or read again with other columns. Default 30 an hour. */
      lists?: { perHour?: number };
    };
  };
}
