type Invited = {
  firstName: string
  organisationName: string
  url: string
  /** Of one session. */
  session: { title: string; when: string; place: string } | null
  /** Of a list of sessions. */
  topic: 'LANGUAGE' | 'DIGITAL' | 'WORK' | null
  municipality: string | null
}

const about = { LANGUAGE: ' over taal', DIGITAL: ' over de computer en de telefoon', WORK: ' over werk' }

/** What a client manager pastes in a letter or a message, to somebody who looks for work. */
export function invitationText({ firstName, organisationName, url, session, topic, municipality }: Invited): string {
  const what = session
    ? `Kijk eens naar deze bijeenkomst: ${session.title}.\nWanneer: ${session.when}\nWaar: ${session.place}`
    : `De bibliotheek heeft gratis bijeenkomsten${topic ? about[topic] : ''}${municipality ? `, dicht bij ${municipality}` : ''}. Kies er een die bij u past.`
  const how = `Meld u aan: ${url}\nHet is gratis. U heeft geen account nodig.`
  return `Beste lezer,\n\n${what}\n\n${how}\nU beslist zelf of ik zie dat u meedoet.\n\nGroeten van ${firstName}, ${organisationName}`
}
