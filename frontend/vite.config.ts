import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const backend = process.env.BACKEND_URL ?? 'http://localhost:8080'

const here = (path: string): string => new URL(path, import.meta.url).pathname

/** Public surveys and the public money of schools have pages of their own, as the server gives them (shared/web/SinglePage). */
const publicPages: Plugin = {
  name: 'public-pages',
  configureServer: (server) => {
    server.middlewares.use((request, _response, next) => {
      if (/^\/s(\/|$)/.test(request.url ?? '')) request.url = '/survey.html'
      if (/^\/f([/?]|$)/.test(request.url ?? '')) request.url = '/public-finance.html'
      next()
    })
  },
}

export default defineConfig({
  resolve: {
    alias: [
      { find: '@', replacement: here('./src') },
      // The service sends no events, and the generated client takes their reader along into every page.
      { find: /^.*\/serverSentEvents\.gen$/, replacement: here('./src/api/noEvents.ts') },
    ],
  },
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      // A loader left in the entry would take the calls of every feature's API along.
      codeSplittingOptions: {
        defaultBehavior: [['loader', 'component'], ['errorComponent'], ['notFoundComponent']],
      },
    }),
    react(),
    publicPages,
  ],
  server: {
    // Not '/q' alone: /queue is a page of ours.
    proxy: { '/api': backend, '/q/': backend },
  },
  build: {
    target: ['chrome109', 'firefox115', 'safari15.6'],
    manifest: true,
    rolldownOptions: {
      input: ['index.html', 'survey.html', 'public-finance.html'],
      // Else everybody who takes a type of error from the API's door takes all calls behind it along.
      treeshake: { moduleSideEffects: [{ test: /src[\\/]api[\\/](index|generated)/, sideEffects: false }] },
      output: {
        // The entry lists every piece of every page: speaking names would be a kilobyte of it (ADR 25).
        chunkFileNames: 'assets/[hash].js',
        assetFileNames: 'assets/[hash][extname]',
        codeSplitting: {
          // Two long-lived chunks keep the first visit within twenty requests.
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](react-router|router-core|history|react-query|query-core|react-store|store)|i18next|react-i18next|use-sync-external-store|html-parse-stringify)[\\/]/,
              priority: 20,
            },
            {
              // What the sign-in page shows; the rest comes with the shell, so that a weak line sees a form soon.
              name: 'ui',
              test: /node_modules[\\/](@mantine[\\/](core[\\/]esm[\\/](core|utils)|core[\\/]esm[\\/]components[\\/](Button|Checkbox|CloseButton|InlineInput|Input|InputBase|Loader|PasswordInput|ActionIcon|Skeleton|TextInput|Transition|UnstyledButton|VisuallyHidden|Box|Paper))|clsx|get-nonce)[\\/]/,
              priority: 15,
            },
            {
              name: 'panels',
              test: /node_modules[\\/](@mantine[\\/]core|@floating-ui|react-remove-scroll|react-remove-scroll-bar|tslib)[\\/]/,
              priority: 10,
              // What two pages share comes with them: every page would wait for it.
              minShareCount: 3,
            },
            {
              name: 'forms',
              test: /node_modules[\\/]@mantine[\\/]form[\\/]/,
              priority: 10,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: false,
    testTimeout: 40_000,
    // One world for all files: a browser, the components and the texts are made once instead of 73 times.
    isolate: false,
    maxWorkers: 1,
    // What a test puts over it goes before the next test.
    restoreMocks: true,
    unstubGlobals: true,
  },
})
