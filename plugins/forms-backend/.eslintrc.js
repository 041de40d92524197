module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // supertest's own expect and the tests' expectRefused assert as well as jest's.
    'jest/expect-expect': [
      'warn',
      { assertFunctionNames: ['expect', 'expect*', '**.expect'] },
    ],
  },
});
