/** What fields of e-learnings and of the personal folder say; part of field-messages.ts. */
export const learningMessages = {
  'folder.link-wrong': {
    nl: 'Bij deze link is geen map. Kijk de link na.',
    en: 'There is no folder at this link. Check the link.',
  },
  'folder.code-required': { nl: 'Vul de code in.', en: 'Fill in the code.' },
  'folder.code-wrong': {
    nl: 'Deze code hoort niet bij deze map. Kijk de code na.',
    en: 'This code does not belong to this folder. Check the code.',
  },
  'folder.locked': {
    nl: 'De code is te vaak fout ingevuld. Probeer het over een uur opnieuw.',
    en: 'The code was wrong too often. Try again in an hour.',
  },
  'folder.too-many': {
    nl: 'Er zijn nu te veel nieuwe mappen. Probeer het over een uur opnieuw.',
    en: 'There are too many new folders now. Try again in an hour.',
  },
  'folder.full': {
    nl: 'Deze map is vol. Haal eerst iets weg.',
    en: 'This folder is full. Take something away first.',
  },
  'captions.required': {
    nl: 'Plak hier de ondertitels, in minstens één taal.',
    en: 'Paste the captions here, in at least one language.',
  },
  'captions.invalid': {
    nl: 'Dit zijn geen ondertitels. Een goed bestand begint met WEBVTT.',
    en: 'These are no captions. A good file begins with WEBVTT.',
  },
} as const
