import type { Pictures } from '.';

const pictures: Pictures = {};
export default pictures;
