import tseslint from 'typescript-eslint';

/** Strict, type-checked rules: they find forgotten promises, which no formatter-linter does. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '**/node_modules/',
      'dist/',
      // AssemblyScript: its own compiler checks it.
      'daemon/seeing/kernels/',
      'daemon/seeing/built/*.js',
      '.cache/',
      'coverage/',
      '**/*.cjs',
      'eslint.config.js',
      '.dependency-cruiser.js',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'max-params': ['error', { max: 3 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Image and tensor code indexes typed arrays in the innermost loop; `!` there says "in range by construction".
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['daemon/cli/**', 'tests/run.ts', 'tests/bench/**', 'models/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.mjs', '**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['provisioning/checkout/*.mjs'], rules: { 'no-console': 'off' } },
);
