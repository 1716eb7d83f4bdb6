import type { Activity } from './activity.ts'

export const swapChairs: Activity = {
  key: 'swap-chairs',
  title: 'Wisselstoel',
  publicTitle: 'U bent de baas',
  kind: 'GAME',
  topic: 'WORK',
  summary: 'Ga op de stoel van de werkgever zitten en leer wat die wil horen.',
  publicSteps: [
    { title: 'U krijgt een bedrijf', text: 'U bent baas van een bakkerij, garage of zorghuis.' },
    { title: 'U kiest iemand', text: 'U stelt vragen en kiest wie u aanneemt.' },
    { title: 'U draait het om', text: 'U weet nu zelf beter wat u kunt zeggen.' },
  ],
  goodToKnow: ['U speelt een verzonnen rol.', 'Toneel spelen hoeft niet. Vragen stellen is genoeg.'],
  minimum: 5,
  maximum: 12,
  durationMinutes: 90,
  online: 'possible',
  materials: ['Zes bedrijfskaarten', 'Twaalf sollicitantkaarten', 'Scoreblad per groepje'],
  runSheet: [
    {
      minutes: 10,
      title: 'Welkom',
      say: 'Welkom. Vandaag bent u de baas. U zoekt iemand, en u mag kiezen.',
      do: ['Vraag wie wel eens iemand moest kiezen, al was het een oppas.'],
      have: ['Koffie en thee'],
    },
    {
      minutes: 15,
      title: 'Uw bedrijf',
      say: 'Trek een bedrijfskaart. Wat voor mens zoekt u? Kies drie dingen die echt nodig zijn.',
      do: ['Maak groepjes van twee of drie bazen.', 'Laat ook opschrijven wat niet nodig is.'],
      have: ['Bedrijfskaarten', 'Scorebladen'],
    },
    {
      minutes: 35,
      title: 'Gesprekken',
      say: 'De helft is nu baas, de helft solliciteert met een kaart. Na vijf minuten schuift u door.',
      do: [
        'Doe drie gesprekken van vijf minuten.',
        'Wissel daarna van stoel, en doe er weer drie.',
        'Laat bazen meteen hun score opschrijven.',
      ],
      have: ['Sollicitantkaarten', 'Wekker'],
      tip: 'Op de kaart van de sollicitant staat een talent. Het hoeft dus niet over iemand zelf te gaan.',
    },
    {
      minutes: 15,
      title: 'Wie kreeg de baan?',
      say: 'Wie nam u aan, en waarom? Wat gaf de doorslag?',
      do: ['Schrijf alle redenen op het bord.', 'Streep samen aan wat iedereen kan leren.'],
      have: ['Bord en stiften'],
    },
    {
      minutes: 15,
      title: 'Naar uzelf',
      say: 'Kies één reden van het bord. Hoe laat u die zien in uw eigen gesprek?',
      do: ['Laat ieder de zin opschrijven.', 'Noem het oefenen van een gesprek. Vink aan wie er was.'],
      have: ['Lege kaartjes', 'Lijst met data'],
    },
  ],
}
