export { formsPlugin as default } from './plugin';
export { formsApiRef } from './api/formsApiRef';
export type { CommandOptions, FormsApi, SubmissionQuery } from './api/FormsApi';
export { ConnectionLost, FormsProblem } from './api/FormsProblem';
