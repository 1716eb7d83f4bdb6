/** One catalogue per front: strict compilation fails on any incomplete language of a configuration. Dutch is the source. */
export function catalogueOf(front: string, locales: string[], include: string[], exclude: string[]) {
  return {
    sourceLocale: 'nl',
    locales,
    fallbackLocales: { default: 'nl' },
    format: 'po',
    formatOptions: { origins: false, lineNumbers: false },
    orderBy: 'message',
    catalogs: [
      { path: `<rootDir>/src/locales/${front}/{locale}`, include: include.map((path) => `<rootDir>/${path}`), exclude },
    ],
  }
}
