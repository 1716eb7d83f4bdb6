/** People who enrol over HTTP, as browsers do: trusted documents, connections that stay open, each household its own network. */
import { Agent, request } from 'node:http'
import { currentConsentVersions } from '@loper/content/consent-texts'
import { documentIds } from './operation-requests.ts'
import { sessionId } from './storm-world.ts'

/** One answer; `status` 0: the connection broke before there was one. Moments in milliseconds. */
export type Enrolled = {
  contact: string
  connection: number
  sent: number
  answered: number
  status: number
  token: string | null
  problem: string | null
}

export type Person = { contact: string; session: number; key: string; network: string }

const documentId = documentIds().get('EnrolInSession')

/** Four people a network: a network may enrol sixty an hour. */
export const networkOf = (number: number) => `10.${(number >> 18) & 255}.${(number >> 10) & 255}.${(number >> 2) & 255}`

let made = 0

export function newPerson(session: number): Person {
  made += 1
  return { contact: `storm-${made}@voorbeeld.demo`, session, key: crypto.randomUUID(), network: networkOf(made) }
}

const bodyOf = ({ contact, session, key }: Person) =>
  JSON.stringify({
    documentId,
    operationName: 'EnrolInSession',
    variables: {
      input: {
        key,
        sessionId: sessionId(session),
        firstName: 'Sam',
        contactKind: 'EMAIL',
        contactValue: contact,
        language: 'nl',
        consent: { given: true, textVersion: currentConsentVersions.enrolment, language: 'nl' },
      },
    },
  })

type Body = {
  data?: { enrolInSession?: { token: string | null; errors: { messageKey: string }[] } }
  errors?: unknown[]
}

/** Sends one form and waits for its answer. Never throws. */
export function enrol(port: number, agent: Agent, connection: number, person: Person): Promise<Enrolled> {
  const body = bodyOf(person)
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-forwarded-for': person.network,
  }
  const sent = performance.now()
  return new Promise((resolve) => {
    const done = (status: number, token: string | null, problem: string | null) =>
      resolve({ contact: person.contact, connection, sent, answered: performance.now(), status, token, problem })
    const asking = request(
      { host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part) => {
          text += part
        })
        response.on('error', () => done(0, null, 'broken'))
        response.on('end', () => {
          const { data, errors } = JSON.parse(text.startsWith('{') ? text : '{"errors":["no JSON"]}') as Body
          const problem = errors ? JSON.stringify(errors) : (data?.enrolInSession?.errors[0]?.messageKey ?? null)
          done(response.statusCode ?? 0, data?.enrolInSession?.token ?? null, problem)
        })
      },
    )
    asking.on('error', () => done(0, null, 'broken'))
    asking.end(body)
  })
}

/** All of them, over so many connections: each connection sends its next form once the one before is answered. */
export async function storm(port: number, people: readonly Person[], connections: number) {
  const answers: Enrolled[] = []
  const began = performance.now()
  const agents = Array.from({ length: connections }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  let next = 0
  await Promise.all(
    agents.map(async (agent, connection) => {
      for (let person = people[next++]; person; person = people[next++])
        answers.push(await enrol(port, agent, connection, person))
    }),
  )
  const seconds = (performance.now() - began) / 1000
  for (const agent of agents) agent.destroy()
  return { answers, seconds }
}
