import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.tmp/',
      '.cache/',
      '.strapi/',
      'types/generated/',
      'types/dossier-api.d.ts',
      'public/uploads/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.mjs', 'public/**/*.js'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  // What an HTTP answer holds is only known by looking.
  { files: ['tests/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } }
);
