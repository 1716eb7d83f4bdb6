import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { fieldKeys } from './cache-keys.ts'
import { failureLink } from './failure-link.ts'
import { keptAnswersLink } from './kept-answers.ts'
import { isUnreachable, retryLink } from './retry-link.ts'
import { trustedLink } from './trusted-link.ts'

/** The staff front's client: masked data, trusted documents, one place where failures are handled. */
export function createApollo() {
  const client = new ApolloClient({
    link: ApolloLink.from([failureLink, retryLink, keptAnswersLink(isUnreachable), trustedLink]),
    cache: new InMemoryCache(fieldKeys),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
  // What was answered from what was kept is asked anew.
  window.addEventListener('online', () => void client.refetchQueries({ include: 'active' }))
  return client
}
