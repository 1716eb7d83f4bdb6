import type { Activity } from './activity.ts'

export const makeYourCv: Activity = {
  key: 'make-your-cv',
  title: 'Cv maken',
  publicTitle: 'Uw cv maken',
  kind: 'RUN_SHEET',
  topic: 'WORK',
  summary: 'Maak een cv dat bij u past, met hulp van ons.',
  publicSteps: [
    { title: 'U verzamelt', text: 'U zet op een rij wat u deed. Op het werk en daarbuiten.' },
    { title: 'U schrijft', text: 'U vult een voorbeeld in. Wij helpen met taal en computer.' },
    { title: 'U neemt het mee', text: 'U krijgt uw cv op papier en in uw mail.' },
  ],
  goodToKnow: [
    'Heeft u een oud cv? Neem het mee. Zonder kan ook.',
    'Een gat in uw cv is geen probleem. Wij zoeken er woorden voor.',
    'U heeft een mailadres nodig. Heeft u dat niet? Dan maken wij het samen.',
  ],
  minimum: 4,
  maximum: 8,
  durationMinutes: 120,
  online: 'possible',
  materials: ['Een computer per persoon', 'Cv-voorbeeld van één bladzijde', 'Verzamelblad', 'Printer'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Aan het eind heeft u een cv op papier. Het hoeft niet perfect, wel af.',
      do: ['Vraag ieder: welk werk zoekt u nu?', 'Zet de computers klaar met het voorbeeld open.'],
      have: ['Computers met het cv-voorbeeld'],
    },
    {
      minutes: 15,
      title: 'Kijk als een werkgever',
      say: 'U bent even de baas. U krijgt tien seconden per cv. Wie nodigt u uit, en waarom?',
      do: [
        'Laat drie verzonnen cv’s zien, tien seconden elk.',
        'Schrijf op het bord wat opviel: kort, duidelijk, echt.',
      ],
      have: ['Drie verzonnen cv’s, groot afgedrukt'],
      tip: 'Houd het vrolijk. Het derde cv mag gerust een ramp zijn.',
    },
    {
      minutes: 25,
      title: 'Verzamelen',
      say: 'Schrijf op wat u deed. Betaald werk, vrijwilligerswerk, zorgen voor familie, een cursus. Alles telt.',
      do: [
        'Werk eerst op papier, nog niet op de computer.',
        'Laat tweetallen elkaar vragen: wat deed u daar precies?',
        'Vraag door naar aantallen: hoeveel gasten, hoeveel dozen, hoeveel jaar?',
      ],
      have: ['Verzamelblad en pen per persoon'],
    },
    {
      minutes: 10,
      title: 'Pauze',
      say: 'Even rust voor de ogen. Over tien minuten gaan we typen.',
      do: ['Kijk op de bladen wie straks hulp bij typen nodig heeft.'],
      have: [],
    },
    {
      minutes: 40,
      title: 'Invullen',
      say: 'Zet uw naam bovenaan. Schrijf dan twee zinnen over uzelf. Daarna het werk, het laatste eerst.',
      do: [
        'Help eerst met de twee zinnen. Daarna loopt de rest vanzelf.',
        'Zet geen geboortedatum, foto of burgerservicenummer in het cv.',
        'Lees de tekst samen hardop. Wat hapert, mag korter.',
        'Sla elke tien minuten op.',
      ],
      have: ['Voorbeeldzinnen voor een goed begin', 'Usb-stick'],
      tip: 'Gaat typen traag? Laat vertellen en typ samen om de beurt een zin.',
    },
    {
      minutes: 20,
      title: 'Printen en delen',
      say: 'Lees het cv van uw buur. Zeg één ding dat sterk is, en één ding dat beter kan.',
      do: [
        'Print ieder cv twee keer.',
        'Help om het naar de eigen mail te sturen.',
        'Wis de bestanden daarna van de computers.',
        'Noem het sollicitatiegesprek als volgende stap. Vink aan wie er was.',
      ],
      have: ['Printer met papier', 'Lijst met data'],
    },
  ],
}
