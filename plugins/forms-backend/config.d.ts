export interface Config {
  forms?: {
    /**
     * A folder with form definitions (`*.form.json`), published at start when their content is new.
     * Relative to the working directory of the backend.
     */
    seed?: string;

    /**
     * Keys that seal what people write. The first seals, the others still open.
     * Each secret is 32 random bytes in base64 (`openssl rand -base64 32`).
     */
    keys?: Array<{
      /** Stored beside what it sealed; never reuse it for another secret. */
      id: string;
      /** @visibility secret */
      secret: string;
    }>;

    /** A file with the keys, made on the first start where it does not exist. For a laptop; production sets `keys`. */
    keyFile?: string;

    accessLog?: {
      /**
       * A file outside the database where each checkpoint of the log of readings is noted, so that nobody can cut its end off
       * unseen. Without it a checkpoint is a line in the backend's log.
       */
      checkpointFile?: string;
    };

    retention?: {
      /** Days (at most 30) after which a report of what is due runs by itself. Without it somebody has to run each. */
      runAfterDays?: number;
      /** Days after its last change that a draft which was never sent is kept. Default 180. */
      draftDays?: number;
    };

    backups?: {
      /** How many days copies of the database are kept. What is erased stays in them that long; reports say until when. */
      keptDays?: number;
    };

    attachments?: {
      /**
       * What becomes of files that nothing could check for viruses: given out, or refused.
       * Without a scanner, `refuse` (the default) means that no file is taken in.
       */
      unscanned?: 'allow' | 'refuse';

      /** Where ClamAV's daemon listens. A module that sets a scanner of its own goes before it. */
      clamd?: {
        /** A Unix socket, instead of host and port. */
        socket?: string;
        host?: string;
        port?: number;
      };
    };

    /** How often one person may ask, over all backends that share a database. Whoever asks more often waits (429). */
    limits?: {
      /** Looking. Default 600 a minute. */
      reads?: { perMinute?: number };
      /** Changing. Default 120 a minute. */
      writes?: { perMinute?: number };
      /** Taking a request out as a file. Default 100 an hour. */
      copies?: { perHour?: number };
      /** Files that come in. Default 200 a day. */
      files?: { perDay?: number };
      /** What those files weigh together. Default 1000 a day. */
      megabytes?: { perDay?: number };
      /**
       * Different requests that one person opens outside their own teams in an hour before those who audit are told.
       * Default 50.
       */
      unusualReading?: { perHour?: number };
      /** Refusals of one person in an hour before those who audit are told. Default 30. */
      unusualRefusals?: { perHour?: number };
    };

    notifications?: {
      /** Set to false where Backstage's notifications plugin is not installed; then nobody is told anything. Default true. */
      send?: boolean;
    };

    database?: {
      /** Accept a database in memory, which forgets everything at the next start. For tests. */
      allowInMemory?: boolean;
    };
  };
}
