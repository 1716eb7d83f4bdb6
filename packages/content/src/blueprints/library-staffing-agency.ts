import type { BlueprintContent } from '@loper/domain/blueprint-content'

const reach = 'Mensen met een taalvraag bereiken'
const courses = 'Aanbod voor taal en computer'
const staying = 'Flexwerkers die langer blijven'
const lessonsElsewhere = 'Lessen om elders te beginnen'
const moneyAfterwards = 'Geld na de subsidie'

export const libraryStaffingAgency: BlueprintContent = {
  key: 'library-staffing-agency',
  title: 'Bibliotheek en uitzendbureau',
  summary:
    'Flexwerkers met een vraag over taal of computers vinden de weg naar de bibliotheek. ' +
    'Het uitzendbureau herkent de vraag en verwijst door. De bibliotheek helpt binnen een week verder.',
  partners: [
    {
      organisationType: 'LIBRARY',
      role: 'Ontvangt en helpt',
      brings: 'Taalmiddag, computerles, ruimte en mensen die tijd hebben voor een gesprek.',
      wants: 'Nieuwe mensen bereiken, en weten wat flexwerkers nodig hebben.',
      interests: [
        { title: courses, stance: 'OFFERS' },
        { title: lessonsElsewhere, stance: 'OFFERS' },
        { title: reach, stance: 'SEEKS' },
        { title: moneyAfterwards, stance: 'SEEKS' },
      ],
    },
    {
      organisationType: 'STAFFING_AGENCY',
      role: 'Herkent en verwijst door',
      brings: 'Intercedenten die dagelijks met flexwerkers praten, en een plek op de werkvloer.',
      wants: 'Flexwerkers die zich redden op het werk en verder komen.',
      interests: [
        { title: reach, stance: 'OFFERS' },
        { title: lessonsElsewhere, stance: 'OFFERS' },
        { title: courses, stance: 'SEEKS' },
        { title: staying, stance: 'SEEKS' },
      ],
    },
    {
      organisationType: 'PROVINCIAL_SUPPORT_ORGANISATION',
      role: 'Adviseert en verbindt',
      brings: 'Advies, training voor intercedenten, en ervaring van andere bibliotheken.',
      wants: 'Een aanpak die ook in de volgende plaats werkt.',
      interests: [
        { title: moneyAfterwards, stance: 'OFFERS' },
        { title: lessonsElsewhere, stance: 'SEEKS' },
      ],
    },
    {
      organisationType: 'MUNICIPALITY',
      role: 'Betaalt mee en denkt mee',
      brings: 'Geld voor de taallessen, en klantmanagers die inwoners kennen.',
      wants: 'Inwoners die meedoen, en weten wat de pilot oplevert.',
      interests: [
        { title: moneyAfterwards, stance: 'OFFERS' },
        { title: reach, stance: 'SEEKS' },
      ],
    },
  ],
  phases: [
    {
      phase: 'GETTING_ACQUAINTED',
      title: 'Kennismaken',
      weeks: 12,
      what: 'Je leert wat de ander wil bereiken. Je loopt een dag mee en spreekt af wie wat doet.',
    },
    {
      phase: 'PILOT',
      title: 'Pilot',
      weeks: 26,
      what: 'Intercedenten verwijzen door en de bibliotheek antwoordt binnen zeven dagen. Je meet en leert.',
    },
    {
      phase: 'EVALUATION',
      title: 'Evaluatie',
      weeks: 4,
      what: 'Je legt de metingen en lessen naast elkaar. Samen besluit je: stoppen, aanpassen of opschalen.',
    },
    {
      phase: 'SCALING',
      title: 'Opschalen',
      weeks: 26,
      what: 'Andere vestigingen doen mee. Je schrijft op wie het werk betaalt als de subsidie stopt.',
    },
  ],
  goals: [
    {
      title: 'Flexwerkers weten dat de bibliotheek er is',
      indicators: [
        {
          title: 'Flexwerkers die zijn doorverwezen',
          source: 'REFERRALS_REQUESTED',
          unit: 'COUNT',
          target: 60,
          explanation: 'Telt zelf mee bij iedere aanvraag aan deze bibliotheek, binnen de looptijd van de pilot.',
        },
        {
          title: 'Intercedenten die signalen herkennen',
          source: 'MANUAL',
          unit: 'COUNT',
          countsPeople: false,
          target: 25,
          explanation: 'Intercedenten die de training deden en de gesprekshulp gebruiken. Vul dit zelf in.',
        },
      ],
    },
    {
      title: 'Wie wil, kan snel beginnen',
      indicators: [
        {
          title: 'Antwoord binnen zeven dagen',
          source: 'REFERRALS_ANSWERED_IN_TIME',
          unit: 'SHARE',
          target: 80,
          explanation: 'Het deel van de aanvragen dat binnen zeven dagen een antwoord kreeg.',
        },
        {
          title: 'Begonnen na een doorverwijzing',
          source: 'REFERRALS_STARTED',
          unit: 'SHARE',
          target: 70,
          explanation: 'Het deel van de aangenomen mensen dat ook echt begon.',
        },
        {
          title: 'Gehouden bijeenkomsten',
          source: 'SESSIONS_HELD',
          unit: 'COUNT',
          target: 20,
          explanation: 'Bijeenkomsten die doorgingen. Een afgelaste bijeenkomst telt niet mee.',
        },
      ],
    },
    {
      title: 'Mensen komen een stap verder',
      indicators: [
        {
          title: 'Mensen die bij een bijeenkomst waren',
          source: 'PEOPLE_ATTENDED',
          unit: 'COUNT',
          target: 80,
          explanation: 'Ieder mens telt één keer, hoe vaak iemand ook kwam.',
        },
        {
          title: 'Mensen met een afgerond traject',
          source: 'REFERRALS_COMPLETED',
          unit: 'COUNT',
          target: 20,
          explanation: 'Doorverwijzingen die de bibliotheek afrondde met een resultaat.',
        },
      ],
    },
  ],
  agreements: [
    { title: 'Iedere aanvraag krijgt binnen zeven dagen antwoord', who: 'LIBRARY', dueInWeeks: null },
    { title: 'Doorverwijzen doen we samen met de persoon, nooit erover', who: 'STAFFING_AGENCY', dueInWeeks: null },
    { title: 'Er is een waarnemer als de coördinator er niet is', who: 'LIBRARY', dueInWeeks: 8 },
    { title: 'Eén vast gezicht op het uitzendbureau voor vragen', who: 'STAFFING_AGENCY', dueInWeeks: 4 },
    { title: 'De taalmiddag staat in het trainingsaanbod', who: 'STAFFING_AGENCY', dueInWeeks: 12 },
    { title: 'Alle intercedenten volgden de training', who: 'STAFFING_AGENCY', dueInWeeks: 20 },
    {
      title: 'Training voor intercedenten gegeven, met een ervaringsdeskundige',
      who: 'PROVINCIAL_SUPPORT_ORGANISATION',
      dueInWeeks: 16,
    },
    { title: 'Opgeschreven wie betaalt als de subsidie stopt', who: 'MUNICIPALITY', dueInWeeks: 36 },
  ],
  milestones: [
    { title: 'Start van de pilot', weekOffset: 0 },
    { title: 'Training van de intercedenten', weekOffset: 3 },
    { title: 'Eerste tien mensen doorverwezen', weekOffset: 6 },
    { title: 'Tussenstand met alle partners', weekOffset: 12 },
    { title: 'Opgeschreven wie het overneemt', weekOffset: 20 },
    { title: 'Evaluatie klaar', weekOffset: 23 },
    { title: 'Besluit: stoppen, aanpassen of opschalen', weekOffset: 26 },
  ],
  firstSteps: [
    {
      title: 'Bel één vestiging van een uitzendbureau',
      text: 'Vraag naar de vestigingsmanager. Vertel in twee zinnen wat de bibliotheek kan doen.',
    },
    {
      title: 'Drink koffie en luister eerst',
      text: 'Vraag wat flexwerkers lastig vinden op het werk. Praat nog niet over je eigen aanbod.',
    },
    {
      title: 'Kies één aanbod om mee te beginnen',
      text: 'Een taalmiddag op een vast uur is genoeg. Meer kan later.',
    },
    {
      title: 'Regel een waarnemer',
      text: 'Spreek af wie antwoordt als jij er niet bent. Zet die collega meteen in Loper.',
    },
    {
      title: 'Nodig de partner uit in Loper',
      text: 'Je partner vult zelf in wat hij biedt en zoekt. Dan zie je waar belangen elkaar raken.',
    },
    {
      title: 'Oefen samen één doorverwijzing',
      text: 'Speel het gesprek na met een intercedent. Jullie merken meteen waar het hapert.',
    },
  ],
  lessons: [
    {
      title: 'Vraag niet naar taal, vraag naar formulieren',
      body: 'Bijna iedereen zegt dat lezen prima gaat. Een lastig formulier herkent iedereen.',
    },
    {
      title: 'Eén contactpersoon is te weinig',
      body: 'Bij ziekte of verlof blijven aanvragen liggen. Spreek vooraf een waarnemer af.',
    },
    {
      title: 'Een vast uur werkt beter dan een afspraak',
      body: 'Wie in ploegen werkt, weet pas laat wanneer hij vrij is. Een vast inloopuur past dan wel.',
    },
    {
      title: 'Loop eerst een ochtend mee',
      body: 'Wie een ochtend op de vestiging zit, begrijpt het werk. Daarna praat je over hetzelfde.',
    },
    {
      title: 'Bel binnen twee dagen, ook zonder plek',
      body: 'Een snel belletje houdt mensen erbij. Na drie weken stilte neemt bijna niemand meer op.',
    },
    {
      title: 'Train met een ervaringsdeskundige',
      body: 'Eén verhaal van iemand die het meemaakte doet meer dan tien dia’s.',
    },
    {
      title: 'Vertel de intercedent dat het goed ging',
      body: 'Wie hoort dat iemand begonnen is, verwijst vaker door. Vraag de persoon of dat mag.',
    },
    {
      title: 'Ga ook naar de werkvloer',
      body: 'In de kantine spreek je mensen die nooit op kantoor komen. Kom vlak voor de dienst begint.',
    },
    {
      title: 'De werkgever wil soms betalen',
      body: 'Taaluren in werktijd leveren veiliger werk op. Laat het uitzendbureau dit gewoon vragen.',
    },
    {
      title: 'Houd de groep klein',
      body: 'Vier tot acht mensen is genoeg. In een grotere groep praat de helft niet mee.',
    },
    {
      title: 'Praat vanaf dag één over geld',
      body: 'Vraag bij de start al wie het later betaalt. Aan het eind is het daarvoor te laat.',
    },
  ],
}
