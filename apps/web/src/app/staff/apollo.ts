import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { fieldKeys } from './cache-keys.ts'
import { failureLink } from './failure-link.ts'
import { retryLink } from './retry-link.ts'
import { trustedLink } from './trusted-link.ts'

/** The staff front's client: masked data, trusted documents, one place where failures are handled. */
export function createApollo() {
  return new ApolloClient({
    link: ApolloLink.from([failureLink, retryLink, trustedLink]),
    cache: new InMemoryCache(fieldKeys),
    dataMasking: true,
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
}
