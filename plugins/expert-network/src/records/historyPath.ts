/** Where the changes of a record stand, below its own address. */
export const historyPath = '/history';
