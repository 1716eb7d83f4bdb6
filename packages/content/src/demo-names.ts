/** `language` is a BCP 47 code of a language that an invented person with this name may like to speak. */
export type DemoName = { firstName: string; language: string }

function speaking(language: string, names: string): DemoName[] {
  return names.split(' ').map((firstName) => ({ firstName, language }))
}

/** Invented people of the demo world. Most are Dutch-born, as in the country itself. */
export const demoNames: readonly DemoName[] = [
  ...speaking('nl', 'Bert Els Joris Sam Willem Anja Kees Ria Patrick Sandra Dennis Wendy Jan Marja Ruud Ingrid'),
  ...speaking('nl', 'Kevin Linda Henk Petra Gerard Monique Jeroen Truus Robin Ellen Youssef Samira Ravi Shanti'),
  ...speaking('nl', 'Jerrel Chantal Emre Farida Wouter Tineke'),
  ...speaking('ar', 'Amina Maryam Omar Rania Khaled Huda Bilal'),
  ...speaking('pl', 'Piotr Agnieszka Marek Katarzyna Tomasz'),
  ...speaking('tr', 'Mehmet Ayşe Hasan Zeynep'),
  ...speaking('uk', 'Oksana Serhii Iryna Andrii'),
  ...speaking('ti', 'Dawit Selam Yonas Mebrhit'),
  ...speaking('en', 'Grace Emmanuel Blessing Samuel'),
]
