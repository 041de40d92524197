/**
 * Stored with a submission. It is raised when the same form, answers and context may give another evaluation,
 * so that a stored evaluation is compared only with one of the same engine.
 */
export const engineVersion = 3;
