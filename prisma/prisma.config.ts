import { defineConfig } from 'prisma/config'

// `generate` never uses the engine that the command line would download; any existing file satisfies its check.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'models' })
