export interface Config {
  expertNetwork?: {
    records?: {
      /**
       * YAML files whose units, networks and services are taken over into the portal, each once: from then on it is
       * changed there, and the file has no say. Relative to the working directory of the backend.
       */
      seed?: string[];
    };
  };
}
