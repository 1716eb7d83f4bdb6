import babel from '@rolldown/plugin-babel'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { catalogue } from './build/catalogue-plugin.ts'
import { documents } from './build/documents-plugin.ts'
import { pageWords } from './build/page-words-plugin.ts'
import { words } from './build/words.ts'

/**
 * Four builds of one app, so that no front carries a byte of another: the public front in the browser (client), the staff front (staff),
 * the service worker of both (worker) and the public front on the server (ssr). The api serves dist/client and loads dist/server/entry-server.js.
 */
export default defineConfig(({ command }) => ({
  appType: 'custom',
  server: { port: 5392, strictPort: true },
  plugins: [documents(), catalogue(), pageWords(['nl', 'en', 'ar']), babel(words), react(), tailwindcss()],
  resolve: { dedupe: ['react', 'react-dom'] },
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: 'public-manifest.json',
        assetsDir: 'assets',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'src/app/public/entry-client.tsx' },
      },
    },
    staff: {
      consumer: 'client',
      build: {
        outDir: 'dist/client',
        emptyOutDir: false,
        assetsDir: 'assets',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'staff.html' },
      },
    },
    // One file at the root, because a worker guards the addresses below its own.
    worker: {
      consumer: 'client',
      build: {
        outDir: 'dist/client',
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: 'src/app/offline/service-worker.ts',
          output: { format: 'iife', entryFileNames: 'service-worker.js', codeSplitting: false },
        },
      },
    },
    ssr: {
      // Everything inside one file: the api can import it by path, whatever its own dependencies are.
      resolve: command === 'build' ? { noExternal: true, conditions: ['node', 'import', 'module', 'default'] } : {},
      define: { 'process.env.NODE_ENV': JSON.stringify(command === 'build' ? 'production' : 'development') },
      build: {
        outDir: 'dist/server',
        ssr: true,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/app/public/entry-server.tsx', output: { codeSplitting: false } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'staff', 'worker', 'ssr']) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
    },
  },
}))
