/** A provincial support organisation for libraries (POI); `verified` means that a public page was found. */
export type ProvincialSupportOrganisation = {
  readonly id: string
  readonly name: string
  readonly provinceCodes: readonly string[]
  readonly status: 'verified' | 'unverified'
  readonly source: string
  readonly sourceDate: string
  readonly note?: string
}

export const provincialSupportOrganisations: readonly ProvincialSupportOrganisation[] = [
  {
    id: 'probiblio',
    name: 'Probiblio',
    provinceCodes: ['PV27', 'PV28'],
    status: 'verified',
    source: 'noord-holland.nl, nieuws november 2024; probiblio.nl/over-ons',
    sourceDate: '2024',
  },
  {
    id: 'rijnbrink',
    name: 'Rijnbrink',
    provinceCodes: ['PV25', 'PV23'],
    status: 'verified',
    source:
      'rtvoost.nl 2019-12; geldersebibliotheken.nl; samenkracht.overijsselsebibliotheken.nl (policy period 2021-2024)',
    sourceDate: '2021-2024',
    note: 'secondary and network pages',
  },
  {
    id: 'cubiss',
    name: 'Cubiss',
    provinceCodes: ['PV30', 'PV31'],
    status: 'verified',
    source: 'brabant.nl nieuws 2022 (Stichting Cubiss Brabant); cubiss.nl/cubiss-limburg',
    sourceDate: '2022 (Brabant), 2017-2019 (Limburg)',
    note: 'Limburg source is older',
  },
  {
    id: 'biblionet-groningen',
    name: 'Biblionet Groningen',
    provinceCodes: ['PV20'],
    status: 'verified',
    source:
      'Biblionet Drenthe, Bestuursverslag 2023, p. 18 (names it as sister institution in Groningen); noorderlink.nl',
    sourceDate: '2023',
    note: 'POI role stated indirectly',
  },
  {
    id: 'biblionet-drenthe',
    name: 'Biblionet Drenthe',
    provinceCodes: ['PV22'],
    status: 'verified',
    source: 'poi.biblionetdrenthe.nl/over-ons/organisatie',
    sourceDate: '2023 of later',
    note: 'also a library organisation (Bind)',
  },
  {
    id: 'fers',
    name: 'Fers',
    provinceCodes: ['PV21'],
    status: 'verified',
    source:
      'fers.nl (Fries Bibliotheken Netwerk: Fers and 5 basic libraries); Biblionet Drenthe, Bestuursverslag 2023, p. 18',
    sourceDate: '2023',
    note: 'POI role stated indirectly',
  },
  {
    id: 'bisc',
    name: 'Bisc',
    provinceCodes: ['PV26'],
    status: 'verified',
    source: 'biscutrecht.nl/over_bisc-cat/provinciaal-en-landelijk; biscutrecht.nl nieuws 1 juli 2016',
    sourceDate: 'zonder datum',
    note: 'no dated recent page found',
  },
  {
    id: 'zb',
    name: 'ZB Bibliotheek van Zeeland',
    provinceCodes: ['PV29'],
    status: 'verified',
    source: 'dezb.nl/over-ons/poi.html',
    sourceDate: '2025',
    note: 'also a library organisation',
  },
  {
    id: 'flevomeer',
    name: 'FlevoMeer Bibliotheek',
    provinceCodes: ['PV24'],
    status: 'unverified',
    source: 'sfb-net.nl',
    sourceDate: '2018',
    note: 'Servicecentrum Flevolandse Bibliotheken stopped on 1 January 2018 and its provincial tasks went to both Flevoland libraries (FlevoMeer and de nieuwe bibliotheek); no source found that names FlevoMeer alone as the POI',
  },
]
