/**
 * Prisma's own schema engine, compiled to WebAssembly, over the driver adapters that the client uses: migrations need no
 * engine download.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'

const folder = path.resolve(import.meta.dirname, '..')
export const modelsPath = path.join(folder, 'models')
export const migrationsPath = path.join(folder, 'migrations')

type Engine = {
  applyMigrations(input: unknown): Promise<{ appliedMigrationNames: string[] }>
  diff(input: unknown): Promise<{ stdout: string | null }>
}
type Exports = { __wbindgen_start(): void }
/** The part of the runtime's WebAssembly that is used; its types belong to browsers. */
type WebAssemblyRuntime = {
  Module: { new (bytes: Uint8Array): object; imports(module: object): { module: string }[] }
  Instance: new (module: object, imports: Record<string, unknown>) => { exports: Exports }
}
type Glue = {
  __wbg_set_wasm(exports: Exports): void
  SchemaEngine: { new: (options: unknown, log: () => void, adapter: unknown) => Promise<Engine> }
}

let loaded: Glue['SchemaEngine'] | undefined

/** Node does not import .wasm files as modules, so the binary is loaded by hand; once, since a second instance breaks the first. */
function loadBinary(): Glue['SchemaEngine'] {
  if (loaded) return loaded
  const engineGlue = glue as unknown as Glue
  const wasmFile = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
    'schema_engine_bg.wasm',
  )
  const { Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyRuntime }).WebAssembly
  const module = new Module(readFileSync(wasmFile))
  const imports = Object.fromEntries(Module.imports(module).map((entry) => [entry.module, glue]))
  const { exports } = new Instance(module, imports)
  engineGlue.__wbg_set_wasm(exports)
  exports.__wbindgen_start()
  loaded = engineGlue.SchemaEngine
  return loaded
}

export function modelFiles(): { path: string; content: string }[] {
  return readdirSync(modelsPath)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({ path: name, content: readFileSync(path.join(modelsPath, name), 'utf8') }))
}

/** The migration folders' names, oldest first. */
export function migrationNames(): string[] {
  return readdirSync(migrationsPath, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

/** The migrations in the form that the engine asks for; `only` narrows them. */
export function migrationsList(only: (name: string) => boolean = () => true) {
  return {
    baseDir: migrationsPath,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(path.join(migrationsPath, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames()
      .filter(only)
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok', value: readFileSync(path.join(migrationsPath, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
}

export const noFilters = { externalTables: [], externalEnums: [] }

export function startEngine(factory: SqlMigrationAwareDriverAdapterFactory): Promise<Engine> {
  return loadBinary().new(
    { datamodels: modelFiles().map((file) => [file.path, file.content]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}
