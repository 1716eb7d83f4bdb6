import type { FieldTexts } from './field.tsx'

/** Parts the words of a field from the attributes of its control; the id is the name unless given. */
export function splitField<Props extends FieldTexts & { name?: string }>(props: Props) {
  const { label, hint, error, optional, asQuestion, hideLabel, id, ...control } = props
  return { texts: { label, hint, error, optional, asQuestion, hideLabel, id: id ?? props.name ?? 'field' }, control }
}
