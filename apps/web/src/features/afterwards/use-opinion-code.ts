import { useQuery } from '@apollo/client/react'
import { OpinionCodeDocument } from '@loper/graphql/documents'

const lookEvery = 30_000

/** The code for the three questions, asked again and again: it opens while a host has the page open. */
export const useOpinionCode = (id: string) =>
  useQuery(OpinionCodeDocument, { variables: { id }, pollInterval: lookEvery, fetchPolicy: 'cache-and-network' })
