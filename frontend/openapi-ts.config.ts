import { defineConfig } from '@hey-api/openapi-ts'

/** Types, SDK and query options from the contract; the output is committed and checked for drift. */
export default defineConfig({
  input: '../openapi.yaml',
  output: { path: 'src/api/generated' },
  plugins: [
    '@hey-api/client-fetch',
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@tanstack/react-query', queryKeys: { tags: true } },
  ],
})
