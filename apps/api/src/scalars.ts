import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

// No year 0, which no database knows, and none so far that counting on leaves four digits.
const datePattern = /^(?!0000)[0-2]\d{3}-\d{2}-\d{2}$/
const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

function parseDate(value: unknown): Date {
  const date = typeof value === 'string' && datePattern.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new GraphQLError('A Date is YYYY-MM-DD')
  return date
}

function parseMoment(value: unknown): Date {
  const date = typeof value === 'string' && momentPattern.test(value) ? new Date(value) : null
  if (!date || Number.isNaN(date.getTime())) throw new GraphQLError('A DateTime is an ISO 8601 moment with a zone')
  return date
}

/** `Date` and `DateTime` of the schema: JavaScript dates inside, text outside. */
export const scalars = {
  Date: new GraphQLScalarType<Date, string>({
    name: 'Date',
    serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
    parseValue: parseDate,
    parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
  }),
  DateTime: new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parseMoment,
    parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
  }),
}
