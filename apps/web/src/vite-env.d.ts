/// <reference types="vite/client" />
import '@tanstack/react-router'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The source file of a public page, to find its built chunk. */
    file?: string
  }
}
