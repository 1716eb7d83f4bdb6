import { expect, test } from 'vitest'
import { hashOnly, readDocuments, splitImports } from './documents-plugin.ts'

test('each document is imported from a module of its own, and types disappear', () => {
  const code = "import { type PilotQuery, PilotDocument, PilotsDocument as All } from '@loper/graphql/documents'"
  const split = splitImports(code)
  expect(split).toContain("import { PilotDocument } from 'loper-document:PilotDocument'")
  expect(split).toContain("import { PilotsDocument as All } from 'loper-document:PilotsDocument'")
  expect(split).not.toContain('PilotQuery')
})

test('a document of the public front is only its hash', () => {
  const generated = `export type A = 1
export const ADocument = {"__meta__":{"hash":"sha256:1"},"kind":"Document"} as unknown as DocumentNode<A, B>;`
  expect(hashOnly(readDocuments(generated).get('ADocument') ?? '')).toBe('{"__meta__":{"hash":"sha256:1"}}')
})
