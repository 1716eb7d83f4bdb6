import type { ActivityText } from '../activity.ts'

export const nl: ActivityText = {
  title: 'Je verhaal in één minuut',
  public: {
    title: 'Uw verhaal in één minuut',
    summary: 'Vertel in één minuut wie u bent, wat u kunt en wat u zoekt.',
    steps: [
      {
        title: 'U vult een blad in',
        text: 'Zeven vakken, van wie u bent tot wat u wilt vragen. Schrijven of tekenen mag.',
      },
      { title: 'U vertelt', text: 'U vertelt uw verhaal een paar keer, steeds aan iemand anders.' },
      { title: 'U kent uw verhaal', text: 'Daarna kunt u het zeggen in een gesprek, op een banenmarkt of op straat.' },
    ],
    goodToKnow: [
      'U hoeft niet voor de hele groep te vertellen.',
      'U kiest zelf wat u wel en niet vertelt.',
      'Werk thuis en vrijwilligerswerk horen ook bij uw verhaal.',
      'Uw blad is van u. U neemt het mee naar huis.',
    ],
    promotion: {
      short:
        'Wat zegt u als iemand vraagt: wat doet u? Maak uw verhaal van één minuut en oefen het in een kleine groep.',
      medium:
        'Wat zegt u als iemand vraagt: wat doet u? In de bibliotheek maakt u uw eigen verhaal van één minuut. U vult een blad in met schrijven of tekenen. Daarna vertelt u het een paar keer, steeds aan iemand anders. Na afloop kent u uw verhaal uit het hoofd.',
      long: 'Iemand vraagt u: wat doet u? Veel mensen weten dan even niets te zeggen. Zeker als zij nu geen werk hebben.\n\nIn de bibliotheek maakt u uw eigen verhaal van één minuut. U vertelt wie u bent, wat u goed kunt en wat u zoekt. Ook werk thuis en vrijwilligerswerk horen erbij. U vult eerst een blad in. Schrijven mag en tekenen mag ook.\n\nDaarna vertelt u uw verhaal een paar keer, steeds aan iemand anders. U hoort wat bij de ander blijft hangen. Zo wordt uw verhaal elke keer beter. U kiest zelf wat u wel en niet vertelt.\n\nNa afloop kunt u het zeggen in een gesprek of op een banenmarkt. Meld u aan bij de bibliotheek. De groep is klein.',
    },
  },
  aim: 'Mensen kunnen in één minuut vertellen wie ze zijn en wat ze zoeken. Ze durven een vraag te stellen.',
  forWhom: 'Voor iedereen die werk zoekt. Juist ook voor wie denkt: ik heb niets te vertellen.',
  materials: [
    'Het verhaalblad, één per persoon',
    'Het blad met voorbeelden, één per persoon',
    'Je eigen verhaalblad, al ingevuld',
    'Pennen en kleurpotloden',
    'Een wekker',
  ],
  runSheet: [
    {
      title: 'Welkom',
      say: 'Welkom. Wat zegt u als iemand vraagt: wat doet u? Daar maken we vandaag iets moois van.',
      do: [
        'Laat ieder zijn naam zeggen en iets over die naam. Wie gaf hem, of wat betekent hij?',
        'Spreek af: wat we hier horen, blijft hier.',
      ],
      have: ['Koffie en thee', 'Naamstickers'],
    },
    {
      title: 'Een voorbeeld',
      say: 'Ik vertel nu mijn verhaal, in één minuut. Let op: wat blijft hangen?',
      do: [
        'Vertel je eigen minuut. Volg de vakken van het blad, van boven naar beneden.',
        'Vraag de groep wat ze nog weten. Meestal is dat het kleine voorbeeld.',
        'Lees ook één verhaal van het voorbeeldblad voor.',
      ],
      have: ['Je eigen verhaalblad, ingevuld', 'Het blad met voorbeelden'],
      tip: 'Vertel ook iets wat bij jou niet meteen lukte. Dan durft de groep dat ook.',
    },
    {
      title: 'Het blad invullen',
      say: 'We vullen het blad samen in, vak voor vak. Een paar woorden of een tekening is genoeg.',
      do: [
        'Doe de eerste zes vakken, drie tot vier minuten per vak. Lees het vak en de hulpvraag hardop voor.',
        'Geef bij elk vak één voorbeeldzin.',
        'Help vooral bij het vak ‘Wat vraag ik?’. Iets vragen is voor veel mensen het moeilijkst.',
        'Laat in het laatste vak drie woorden zetten om te onthouden.',
      ],
      have: ['Verhaalblad per persoon', 'Pennen en kleurpotloden', 'Wekker'],
      tip: 'Vraagt iemand of een ziekte erbij moet? Dat moet niet. Iedereen kiest zelf.',
    },
    {
      title: 'Vier keer vertellen',
      say: 'Vertel uw minuut aan de persoon tegenover u. Daarna schuift u door. Elke keer gaat het makkelijker.',
      do: [
        'Zet twee rijen stoelen tegenover elkaar. Schuif na elke ronde één rij een plaats op.',
        'Geef een teken: één minuut vertellen, één minuut reactie. Dan is de ander aan de beurt.',
        'Laat de luisteraar zeggen: dit bleef hangen. En: dit wil ik nog weten.',
        'Laat vanaf ronde drie het blad omgedraaid op schoot liggen.',
        'Oneven aantal? Doe zelf mee. Bij vier mensen zijn drie rondes genoeg.',
      ],
      have: ['Wekker', 'Twee rijen stoelen'],
    },
    {
      title: 'Waar vertelt u dit?',
      say: 'Aan wie vertelt u dit deze week? Noem één persoon of één plek.',
      do: [
        'Ga de kring rond. Overslaan mag.',
        'Vraag wie zijn minuut aan de hele groep wil vertellen. Eindig met applaus.',
        'Noem de datum van een volgende bijeenkomst.',
        'Vink aan wie er was.',
      ],
      have: ['Lijst met data'],
    },
  ],
  variants: {
    online: [
      'Stuur het verhaalblad vooraf. Met pen op gewoon papier kan het ook.',
      'Zet mensen in kamertjes van twee en meng ze na elke ronde.',
      'Laat mensen hun minuut staand vertellen. Dat geeft een sterkere stem.',
    ],
    onSite: [
      'Doe de laatste ronde lopend, twee aan twee door de bibliotheek.',
      'Nodig voor de laatste ronde twee collega’s uit als nieuwe luisteraars.',
    ],
    lowLiteracy: [
      'Laat in elk vak één tekening maken. Het vertellen is belangrijker dan het blad.',
      'Schrijf mee voor wie dat wil, in de woorden van de verteller zelf.',
      'Laat wie dat wil de minuut inspreken op de eigen telefoon.',
      'Gebruik per vak een vinger van de hand als geheugensteun.',
    ],
  },
  sheets: [
    {
      key: 'story-canvas',
      title: 'Mijn verhaal in één minuut',
      intro: 'Schrijf of teken in elk vak een paar woorden. U kiest zelf wat u vertelt.',
      parts: [
        {
          kind: 'canvas',
          title: 'Mijn verhaal',
          fields: [
            { title: 'Wie ben ik?', hint: 'Uw naam, waar u woont en iets wat bij u past.' },
            { title: 'Wat kan ik goed?', hint: 'Denk aan werk, thuis, buurt en hobby. Kies er twee.' },
            { title: 'Een klein voorbeeld', hint: 'Een keer dat iets goed lukte. Wat deed u?' },
            { title: 'Wat vind ik fijn?', hint: 'Waarbij vergeet u de tijd?' },
            { title: 'Wat zoek ik?', hint: 'Soort werk, plek, dagen. Weet u het niet? Zeg wat u wilt proberen.' },
            { title: 'Wat vraag ik?', hint: 'Een naam, een tip of tien minuten tijd van de ander.' },
            { title: 'Drie woorden om te onthouden', hint: 'Met deze woorden begint u uw verhaal.', wide: true },
          ],
        },
      ],
    },
    {
      key: 'story-examples',
      title: 'Voorbeelden en eerste zinnen',
      intro: 'Deze verhalen zijn verzonnen. Ze laten zien hoe kort een verhaal kan zijn.',
      parts: [
        {
          kind: 'text',
          title: 'Het verhaal van Henk',
          paragraphs: [
            'Ik ben Henk en ik woon hier al mijn hele leven. Ik ben de man bij wie de buren aanbellen als iets kapot is.',
            'Vorige maand maakte ik de fiets van de buurjongen. Nu rijdt hij er elke dag mee naar school. Ik vind het fijn om met mijn handen te werken.',
            'Ik zoek werk in een werkplaats of bij een fietsenmaker. Kent u iemand bij wie ik een dag mag meekijken?',
          ],
        },
        {
          kind: 'text',
          title: 'Het verhaal van Amal',
          paragraphs: [
            'Ik ben Amal. Ik zorgde tien jaar voor mijn kinderen en voor mijn moeder. Ik ben geduldig en ik vergeet geen afspraak.',
            'Op school hielp ik elke week bij het overblijven. Eerst was het rommelig. Ik bedacht een rij met vaste plekken, en toen werd het rustig.',
            'Ik zoek werk met mensen, drie dagen per week. Mag ik u eens tien minuten vragen hoe u aan uw baan kwam?',
          ],
        },
        {
          kind: 'choices',
          title: 'Eerste zinnen om uit te kiezen',
          options: [
            'Mensen bellen mij altijd als …',
            'Ik word blij van …',
            'De laatste tijd leer ik …',
            'Ik was jarenlang …',
            'Ik ben het liefst bezig met …',
            'Wat ik graag wil, is …',
          ],
        },
        {
          kind: 'choices',
          title: 'Zo vraagt u iets',
          options: [
            'Kent u iemand die dit werk doet?',
            'Mag ik een keer meekijken?',
            'Wilt u aan mij denken als u iets hoort?',
            'Welke tip heeft u voor mij?',
          ],
        },
        {
          kind: 'lines',
          title: 'Dit bleef bij anderen hangen',
          hint: 'Schrijf op wat u van uw luisteraars hoorde.',
          lines: 3,
        },
        { kind: 'lines', title: 'Deze week vertel ik het aan', hint: 'Eén persoon of één plek.', lines: 1 },
      ],
    },
  ],
  followUp: [
    'Vraag bij een volgende ontmoeting aan wie het verhaal verteld is.',
    'Geef mee: vertel de minuut deze week aan iemand die vertrouwd is.',
    'Geef mee: de zinnen van het blad zijn ook een goed begin van een cv.',
    'Wijs op ‘Wie kent u al?’ en ‘Oefen een sollicitatiegesprek’.',
  ],
}
