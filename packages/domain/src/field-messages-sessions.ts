/** What the person reads about sessions, enrolments and the waiting list. See field-messages.ts. */
export const sessionMessages = {
  'capacity.too-low': {
    nl: 'Er moet plek zijn voor minstens 1 persoon.',
    en: 'There must be room for at least 1 person.',
  },
  'capacity.too-high': {
    nl: 'Bij een groepsactiviteit kunnen hooguit 12 mensen.',
    en: 'A group activity has room for 12 people at most.',
  },
  'capacity.below-minimum': {
    nl: 'Het maximum is lager dan het minimum. Maak het maximum hoger.',
    en: 'The maximum is lower than the minimum. Make the maximum higher.',
  },
  'capacity.below-placed': {
    nl: 'Er zijn al meer mensen aangemeld. Maak het maximum hoger.',
    en: 'More people have enrolled already. Make the maximum higher.',
  },
  'series.too-few': { nl: 'Kies twee dagen of meer.', en: 'Choose two days or more.' },
  'series.too-many': { nl: 'Kies hooguit 52 dagen.', en: 'Choose 52 days at most.' },
  'series.none': { nl: 'Deze sessie hoort niet bij een reeks.', en: 'This session is not part of a series.' },
  'upload.kind': {
    nl: 'Dit bestand kan hier niet. Kies een foto: JPEG, PNG of WebP.',
    en: 'This file cannot be used here. Choose a photo: JPEG, PNG or WebP.',
  },
  'upload.kind-video': {
    nl: 'Dit bestand kan hier niet. Kies een film: MP4 of WebM.',
    en: 'This file cannot be used here. Choose a film: MP4 or WebM.',
  },
  'upload.too-large': {
    nl: 'Deze foto is te groot. Een foto is hooguit 10 MB.',
    en: 'This photo is too large. A photo is 10 MB at most.',
  },
  'upload.too-large-video': {
    nl: 'Deze film is te groot. Een film is hooguit 250 MB.',
    en: 'This film is too large. A film is 250 MB at most.',
  },
  'upload.broken': {
    nl: 'Dit bestand is niet heel. Kies een ander bestand.',
    en: 'This file is not whole. Choose another file.',
  },
  'upload.not-sent': {
    nl: 'Het versturen lukte niet. Kijk of je internet hebt en probeer het opnieuw.',
    en: 'Sending did not work. Check your internet and try again.',
  },
  'upload.missing': { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
  'picture-text.required': {
    nl: 'Schrijf in één zin wat er op de foto te zien is.',
    en: 'Write in one sentence what can be seen in the photo.',
  },
  'session.full': {
    nl: 'Deze bijeenkomst is vol. Aanmelden voor de wachtlijst kan wel.',
    en: 'This session is full. You can join the waiting list.',
  },
  'session.past': {
    nl: 'Deze bijeenkomst is al begonnen of voorbij.',
    en: 'This session has already begun or is over.',
  },
  'session.cancelled': { nl: 'Deze bijeenkomst gaat niet door.', en: 'This session has been cancelled.' },
  'session.not-begun': {
    nl: 'Deze sessie is nog niet begonnen.',
    en: 'This session has not begun yet.',
  },
  'session.no-seat': {
    nl: 'Alle plaatsen zijn bezet. Maak eerst het maximum hoger.',
    en: 'All places are taken. Raise the maximum first.',
  },
  'run.too-early': {
    nl: 'De klok kun je bedienen vanaf een uur voor het begin.',
    en: 'You can use the clock from an hour before the start.',
  },
  'host-notes.too-early': {
    nl: 'Notities maak je vanaf een uur voor het begin.',
    en: 'You can write notes from an hour before the start.',
  },
  'door-code.required': {
    nl: 'Typ de zes cijfers die op het scherm staan.',
    en: 'Type the six digits on the screen.',
  },
  'door-code.unknown': {
    nl: 'Deze code werkt niet of niet meer. Kijk op het scherm bij de ingang.',
    en: 'This code does not work, or not any more. Look at the screen by the entrance.',
  },
  'opinion-code.unknown': {
    nl: 'Deze code werkt niet of niet meer. Kijk op het scherm.',
    en: 'This code does not work, or not any more. Look at the screen.',
  },
  'opinion.all-in': {
    nl: 'Er zijn al evenveel antwoorden als mensen. Antwoord op uw eigen pagina, of zeg het tegen de gastheer.',
    en: 'There are as many answers as people already. Answer on your own page, or tell the host.',
  },
  'opinion.too-late': {
    nl: 'De week om iets te zeggen is voorbij.',
    en: 'The week to say something is over.',
  },
  'enrolment.not-there': {
    nl: 'Dit kan alleen als u er was.',
    en: 'This is only possible if you were there.',
  },
  'time.past': {
    nl: 'Deze tijd is al voorbij. Kies een latere tijd.',
    en: 'This time has passed. Choose a later one.',
  },
  'time.skipped': {
    nl: 'Deze tijd bestaat niet: die nacht gaat de zomertijd in. Kies een andere tijd.',
    en: 'This time does not exist: summer time begins that night. Choose another time.',
  },
  'link.required': { nl: 'Vul de link in waarmee mensen meedoen.', en: 'Fill in the link that people take part with.' },
  'branch.required': {
    nl: 'Kies een vestiging, of vul in waar het is.',
    en: 'Choose a branch, or fill in where it is.',
  },
  'host.not-a-host': {
    nl: 'Deze collega is hier geen gastheer. Kies een ander.',
    en: 'This colleague is not a host here. Choose another one.',
  },
  'lines.too-many': {
    nl: 'Dit zijn te veel regels. Haal er een paar weg.',
    en: 'These are too many lines. Remove a few.',
  },
  'steps.too-long': {
    nl: 'Samen duren de stappen langer dan acht uur. Maak ze korter.',
    en: 'Together the steps take more than eight hours. Make them shorter.',
  },
  'activity.unknown': { nl: 'Kies een werkvorm uit de lijst.', en: 'Choose an activity from the list.' },
  'cancel-reason.required': {
    nl: 'Schrijf in één zin waarom het niet doorgaat.',
    en: 'Write in one sentence why it is cancelled.',
  },
  'attendance.too-early': {
    nl: 'Dit kan pas op de dag van de sessie.',
    en: 'This is possible from the day of the session on.',
  },
  'enrolment.same-contact': {
    nl: 'Iemand met dit adres of nummer staat al op de lijst.',
    en: 'Somebody with this address or number is on the list already.',
  },
  'enrolment.already': {
    nl: 'Er is al een aanmelding voor deze bijeenkomst. Kijk in de e-mail of het bericht.',
    en: 'There is already an enrolment for this session. Look in the e-mail or message.',
  },
  'enrolment.too-many': {
    nl: 'Vanaf deze plek komen nu te veel aanmeldingen. Probeer het over een uur nog een keer, of loop binnen bij de bibliotheek.',
    en: 'Too many enrolments come from this place now. Try again in an hour, or walk into the library.',
  },
  'link.too-many': {
    nl: 'Er is te vaak om een link gevraagd. Probeer het over een uur nog een keer.',
    en: 'A link was asked for too often. Try again in an hour.',
  },
  'offer.gone': {
    nl: 'Deze plek is niet meer vrij. De tijd om te kiezen is voorbij.',
    en: 'This place is no longer free. The time to choose is over.',
  },
  'host-question.answered': {
    nl: 'Deze vraag is al beantwoord.',
    en: 'This question has been answered already.',
  },
  'enrolment.ended': { nl: 'Deze aanmelding is al gestopt.', en: 'This enrolment has already ended.' },
} as const
