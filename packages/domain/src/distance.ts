/** A point on the map in degrees (WGS84). */
export type Point = { readonly longitude: number; readonly latitude: number }

const earthRadiusKm = 6371

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** Distance as the crow flies in kilometres (haversine). */
export function distanceKm(from: Point, to: Point): number {
  const latitudes = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2
  const longitudes = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2
  const share = latitudes + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * longitudes
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(share)))
}
