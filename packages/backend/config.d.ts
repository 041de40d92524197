export interface Config {
  tukiverkko?: {
    /** Where it stands, what is measured is given to Prometheus at `/metrics` on a port of its own. */
    metrics?: {
      /** The address to listen on; 127.0.0.1 where left out. */
      host?: string;
      /** 9464 where left out. */
      port?: number;
    };
  };
}
