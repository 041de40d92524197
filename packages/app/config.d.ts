export interface Config {
  tukiverkko?: {
    /**
     * Sign in by choosing an invented person.
     * @visibility frontend
     */
    demo?: boolean;
    /**
     * Who runs this portal; shown on the pages on help, feedback, accessibility and privacy.
     * @deepVisibility frontend
     */
    operator?: {
      name: string;
      email?: string;
      /** Who answers questions on data protection, and where the controllers' own notices are. */
      dataProtection?: string;
    };
  };
}
