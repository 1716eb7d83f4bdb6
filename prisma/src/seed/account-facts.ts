import type { Role } from '../generated/client.ts'

export type AccountFact = { email: string; name: string; memberships: readonly (readonly [string, Role])[] }

function works(email: string, name: string, ...memberships: (readonly [string, Role])[]): AccountFact {
  return { email: `${email}.demo`, name, memberships }
}

/** Everybody who can sign in to the demo, in the order of the sign-in page. The first nine are its main roles. */
export const accountFacts: readonly AccountFact[] = [
  works('coordinator@zoetermeer', 'Joke', ['bibliotheek-zoetermeer', 'COORDINATOR']),
  works('balie@zoetermeer', 'Ilse', ['bibliotheek-zoetermeer', 'FRONT_DESK']),
  works('gastheer@zoetermeer', 'Bram', ['bibliotheek-zoetermeer', 'HOST']),
  works('intercedent@randstad', 'Sanne', ['randstad', 'CONSULTANT']),
  works('klantmanager@zoetermeer', 'Farid', ['gemeente-zoetermeer', 'CLIENT_MANAGER']),
  works('adviseur@probiblio', 'Marit', ['probiblio', 'ADVISER']),
  works(
    'coordinator@hilversum',
    'Noor',
    ['bibliotheek-hilversum', 'COORDINATOR'],
    ['bibliotheek-kennemerwaard', 'HOST'],
  ),
  works('waarnemer@szw', 'Hugo', ['szw', 'OBSERVER']),
  works('beheer@loper', 'Renske', ['loper-beheer', 'ADMINISTRATOR']),
  works('wil@zoetermeer', 'Wil', ['bibliotheek-zoetermeer', 'HOST']),
  works('samira@zoetermeer', 'Samira', ['bibliotheek-zoetermeer', 'COORDINATOR'], ['bibliotheek-zoetermeer', 'HOST']),
  works('joost@randstad', 'Joost', ['randstad', 'CONSULTANT']),
  works('lotte@randstad', 'Lotte', ['randstad', 'CONSULTANT']),
  works('klantmanager@hilversum', 'Meral', ['gemeente-hilversum', 'CLIENT_MANAGER']),
  works('klantmanager@alkmaar', 'Pim', ['gemeente-alkmaar', 'CLIENT_MANAGER']),
  works('klantmanager@alphen', 'Carla', ['gemeente-alphen-aan-den-rijn', 'CLIENT_MANAGER']),
  works('loket@leerwerkloket', 'Denise', ['leerwerkloket-zuid-holland-centraal', 'CONSULTANT']),
  works('gastheer@hilversum', 'Thijs', ['bibliotheek-hilversum', 'HOST']),
  works('coordinator@kennemerwaard', 'Femke', ['bibliotheek-kennemerwaard', 'COORDINATOR']),
  works('coordinator@rijnenvenen', 'Karin', ['bibliotheek-rijn-en-venen', 'COORDINATOR']),
  works('coordinator@aanzet', 'Bas', ['bibliotheek-aanzet', 'COORDINATOR']),
  works('coordinator@utrechtsevenen', 'Anouk', ['bibliotheek-utrechtse-venen', 'COORDINATOR']),
  works('coordinator@lekijssel', 'Rob', ['bibliotheek-lek-ijssel', 'COORDINATOR']),
  works('coordinator@middenbrabant', 'Inge', ['bibliotheek-midden-brabant', 'COORDINATOR']),
  works('coordinator@rivierenland', 'Tom', ['bibliotheek-rivierenland', 'COORDINATOR']),
  works('coordinator@salland', 'Hanneke', ['bibliotheek-salland', 'COORDINATOR']),
  works('coordinator@helmondpeel', 'Lieke', ['bibliotheek-helmond-peel', 'COORDINATOR']),
]
