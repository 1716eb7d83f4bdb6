import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { z } from 'zod'

/**
 * Filters that live in the url, read through a zod object (give each field `.optional().catch(undefined)`).
 * Setting a filter replaces the address, so that "back" leaves the page; an undefined filter disappears from it.
 */
export function useFilters<Schema extends z.ZodObject>(
  schema: Schema,
): [z.infer<Schema>, (change: Partial<z.infer<Schema>>) => void] {
  const navigate = useNavigate()
  const search = useSearch({ strict: false }) as Record<string, string>
  const filters = schema.parse(search)
  const setFilters = (change: Partial<z.infer<Schema>>) => {
    void navigate({ to: '.', search: { ...search, ...change } as never, replace: true, resetScroll: false })
  }
  return [filters, setFilters]
}

/** A part of the path, such as the `id` of `/werk/pilots/$id`. */
export function usePathParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string>
  return params[name] ?? ''
}
