import type { ComponentType } from 'react'

/** A page of the staff front: its path (as the router writes it) and how its component is loaded. */
export type StaffPageEntry = { path: string; load(): Promise<ComponentType> }

/** Every staff page. A page in the menu (navigation.ts) shows as soon as it is in this list. */
export const staffPages: readonly StaffPageEntry[] = []
