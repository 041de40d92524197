/** What stands open over a form that is being made. */
export type FrameDialog = 'commands' | 'history' | 'keys' | 'problems';
