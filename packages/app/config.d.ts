export interface Config {
  tukiverkko?: {
    /**
     * Sign in by choosing an invented person.
     * @visibility frontend
     */
    demo?: boolean;
  };
}
