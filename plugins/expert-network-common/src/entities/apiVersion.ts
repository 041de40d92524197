/** The API version of the kinds that are ours. */
export const EXPERT_NETWORK_API_VERSION = 'tukiverkko.fi/v1alpha1';
