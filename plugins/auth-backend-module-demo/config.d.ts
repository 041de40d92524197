export interface Config {
  tukiverkko?: {
    /**
     * Sign in by choosing an invented person. Refused together with another sign-in provider or off localhost.
     * @visibility frontend
     */
    demo?: boolean;
    /** The catalogue file with the demo people, relative to where the backend is started. */
    demoPeople?: string;
  };
  auth?: {
    providers?: {
      /** Takes no settings; its presence asks Backstage to offer it. */
      demo?: {};
    };
  };
}
