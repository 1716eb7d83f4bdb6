import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { catalogue } from './build/catalogue-plugin.ts'
import { pageWords } from './build/page-words-plugin.ts'
import { words } from './build/words.ts'

/** Tests draw on the server (renderToString), in Node; what needs a real browser is in e2e/. */
export default defineConfig({
  plugins: [catalogue(), pageWords(['nl', 'en', 'ar']), babel(words), react()],
  test: { environment: 'node', include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'] },
})
