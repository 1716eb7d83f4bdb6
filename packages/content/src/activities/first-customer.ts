import type { Activity } from './activity.ts'

export const firstCustomer: Activity = {
  key: 'first-customer',
  title: 'Je eerste klant',
  publicTitle: 'Uw eerste klant',
  kind: 'CANVAS',
  topic: 'WORK',
  summary: 'Bedenk hoe u uw eerste klant vindt en wat u dan zegt.',
  publicSteps: [
    { title: 'U kiest één klant', text: 'U tekent wie het is en waar u die tegenkomt.' },
    { title: 'U maakt uw aanbod', text: 'In één zin: dit doe ik, dit kost het.' },
    { title: 'U oefent', text: 'U oefent het gesprek met iemand uit de groep.' },
  ],
  goodToKnow: ['Handig als u al een idee heeft.', 'Kwam u niet bij Starten voor uzelf? U kunt toch meedoen.'],
  minimum: 4,
  maximum: 8,
  durationMinutes: 90,
  online: 'possible',
  materials: ['Klantblad op A3', 'Kleurpotloden', 'Lege kaartjes', 'Wekker'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Noem uw idee in één zin. Het hoeft nog niet mooi te klinken.',
      do: ['Schrijf de ideeën op het bord.', 'Zoek wie elkaars klant zou kunnen zijn.'],
      have: ['Bord en stiften'],
    },
    {
      minutes: 20,
      title: 'Teken uw klant',
      say: 'Wie is uw eerste klant? Teken die mens. Wat is lastig voor die mens, en wat scheelt uw hulp?',
      do: ['Vraag naar één echt mens in de buurt.', 'Laat opschrijven waar die persoon elke week komt.'],
      have: ['Klantblad', 'Kleurpotloden'],
    },
    {
      minutes: 20,
      title: 'Uw aanbod in één zin',
      say: 'Maak de zin af: ik help u met, zodat u, en het kost. Lees hem hardop.',
      do: ['Laat tweetallen de zin korter maken.', 'Controleer of de prijs erin staat. Die vergeet bijna iedereen.'],
      have: ['Lege kaartjes'],
      tip: 'Durft iemand geen prijs te noemen? Laat hem die vijf keer hardop zeggen.',
    },
    {
      minutes: 25,
      title: 'Het gesprek',
      say: 'Speel het na. U komt de klant tegen bij de kassa. Hoe begint u?',
      do: ['Geef vijf minuten per gesprek, daarna ruilen.', 'Laat de klant zeggen wat hem over de streep trok.'],
      have: ['Wekker'],
    },
    {
      minutes: 15,
      title: 'Deze week',
      say: 'Wie spreekt u deze week aan? Schrijf de naam en de dag op uw kaartje.',
      do: ['Laat ieder een maatje kiezen om te appen als het gelukt is.', 'Vink aan wie er was.'],
      have: ['Lijst met hulp voor starters'],
    },
  ],
}
