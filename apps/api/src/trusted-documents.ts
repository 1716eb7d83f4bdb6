import { createRequire } from 'node:module'
import type { TrustedDocuments } from './http/graphql-handler.ts'

/** Every operation of our own web app, by the hash that the app sends instead of the text. */
export function readTrustedDocuments(): TrustedDocuments {
  const require = createRequire(import.meta.url)
  return new Map(Object.entries(require('@loper/graphql/persisted-documents.json') as Record<string, string>))
}
